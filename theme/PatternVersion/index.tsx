import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PatternVersionProps} from 'docusaurus-plugin-pattern-library';

export interface Props extends Readonly<PatternVersionProps> {}

function Sentence({banner, label}: Pick<Props, 'banner' | 'label'>): ReactNode {
  switch (banner) {
    case 'unmaintained':
      return (
        <Translate
          id="theme.patternLibrary.version.unmaintained"
          description="Says on generated pages of an old version that it is old"
          values={{version: label}}
        >
          {'These are pages of version {version}, which is not maintained any more.'}
        </Translate>
      );
    case 'unreleased':
      return (
        <Translate
          id="theme.patternLibrary.version.unreleased"
          description="Says on generated pages of a coming version that it is not released"
          values={{version: label}}
        >
          {'These are pages of version {version}, which is not released yet.'}
        </Translate>
      );
    default:
      return (
        <Translate
          id="theme.patternLibrary.version.other"
          description="Names the version on generated pages of a version beside the latest"
          values={{version: label}}
        >
          {'These are pages of version {version}.'}
        </Translate>
      );
  }
}

/** Generated pages have no frame of the docs plugin around them that would say so. */
export default function PatternVersion({label, banner, latest}: Props): ReactNode {
  return (
    <div
      className={clsx(
        'pattern-version alert margin-bottom--lg',
        banner ? 'alert--warning' : 'alert--secondary',
      )}
      role="note"
    >
      <Sentence banner={banner} label={label} />{' '}
      <Link to={latest.permalink}>
        <Translate
          id="theme.patternLibrary.version.latest"
          description="The link from a generated page of another version to the same page of the latest one"
          values={{version: latest.label}}
        >
          {'Go to version {version}'}
        </Translate>
      </Link>
    </div>
  );
}
