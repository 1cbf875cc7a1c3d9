import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PageFindingProps, PageFixProps} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props extends Readonly<PageFindingProps> {}

function Severity({severity}: Pick<Props, 'severity'>): ReactNode {
  return severity === 'error' ? (
    <Translate
      id="theme.patternLibrary.findings.error"
      description="Before what the check finds wrong on a page"
    >
      Error
    </Translate>
  ) : (
    <Translate
      id="theme.patternLibrary.findings.warning"
      description="Before what the check finds doubtful on a page"
    >
      Warning
    </Translate>
  );
}

/** A text of the check, which is English in any site. What stands in backticks is code; a backtick alone is a backtick. */
function Words({text}: {readonly text: string}): ReactNode {
  const parts = text.split('`');
  return (
    <span lang="en" dir="ltr">
      {parts.length % 2 === 0
        ? text
        : // The parts have no names but their places.
          parts.map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>))}
    </span>
  );
}

/** The lines as a patch has them. */
function Fix({removed, added}: Readonly<PageFixProps>): ReactNode {
  return (
    <>
      <div>
        <Translate
          id="theme.patternLibrary.findings.fix"
          description="Above the lines of a page that the command would change"
          values={{command: 'check --fix'}}
        >
          {'What {command} does:'}
        </Translate>
      </div>
      <pre className={styles.fix} dir="ltr">
        {removed.length > 0 && <del>{removed.map(line => `- ${line}\n`)}</del>}
        {added.length > 0 && <ins>{added.map(line => `+ ${line}\n`)}</ins>}
      </pre>
    </>
  );
}

export default function PageFinding({
  ruleId,
  severity,
  reason,
  line,
  column,
  note,
  fix,
  askedForBy,
  url,
}: Props): ReactNode {
  return (
    <li>
      <strong>
        <Severity severity={severity} /> {line}:{column}
      </strong>{' '}
      <Words text={reason} />{' '}
      <Link to={url}>
        <code>{ruleId}</code>
      </Link>
      {note !== null && (
        <div>
          <Words text={note} />
        </div>
      )}
      {fix && <Fix {...fix} />}
      {askedForBy !== null && (
        <div>
          <Translate
            id="theme.patternLibrary.findings.askedForBy"
            description="Names the line of the template that asks for what a page lacks"
            values={{place: askedForBy}}
          >
            {'Asked for by {place}'}
          </Translate>
        </div>
      )}
    </li>
  );
}
