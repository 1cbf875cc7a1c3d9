import React, {useId, useMemo, type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {BoxKindProps, PatternLibraryGlobalData} from 'docusaurus-plugin-pattern-library';
import patternColor from '@theme/patternColor';
import Context from '@theme/PatternBox/Context';
import PatternBoxFold from '@theme/PatternBox/Fold';

import styles from './styles.module.css';

export interface Props {
  /** Name of the kind, as in `:::axiom`. */
  readonly kind: string;
  readonly id?: string;
  readonly className?: string;
  /** Whether readers open it to see its body. */
  readonly isCollapsed?: boolean;
  /** A title and a body. */
  readonly children: ReactNode;
}

/** A kind that only the transform's option declares has nothing but its name. */
function useBoxKind(name: string): BoxKindProps {
  const data = usePluginData('docusaurus-plugin-pattern-library') as PatternLibraryGlobalData | undefined;
  const boxes = new Map(Object.entries(data?.boxes ?? {}));
  return boxes.get(name) ?? {name, title: name, icon: '', color: 'primary', line: 'dotted'};
}

/** As headings have one, with Docusaurus's own words and looks. */
function DirectLink({id}: {readonly id: string}): ReactNode {
  const name = translate(
    {
      id: 'theme.common.headingLinkTitle',
      message: 'Direct link to {heading}',
      description: 'Title for link to heading',
    },
    {heading: id},
  );
  return (
    <Link
      className={clsx('hash-link', styles.link)}
      to={`#${id}`}
      aria-label={name}
      title={name}
      translate="no"
    >
      &#8203;
    </Link>
  );
}

export default function PatternBox({
  kind: name,
  id,
  className,
  isCollapsed = false,
  children,
}: Props): ReactNode {
  const kind = useBoxKind(name);
  const titleId = useId();
  // A link to the box would count as broken otherwise: Docusaurus knows no anchors but those that it is told of.
  useBrokenLinks().collectAnchor(id);
  const context = useMemo(() => ({kind, titleId, isCollapsed}), [kind, titleId, isCollapsed]);
  return (
    <Context.Provider value={context}>
      <div
        role="note"
        aria-labelledby={titleId}
        id={id}
        className={clsx('pattern-box', `pattern-box--${name}`, styles.box, className)}
        style={
          {
            '--pattern-box-color': patternColor(kind.color),
            '--pattern-box-line': kind.line,
          } as CSSProperties
        }
      >
        {id && <DirectLink id={id} />}
        {isCollapsed ? <PatternBoxFold>{children}</PatternBoxFold> : children}
      </div>
    </Context.Provider>
  );
}
