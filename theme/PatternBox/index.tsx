import React, {useId, useMemo, type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {usePluginData} from '@docusaurus/useGlobalData';
import patternColor from '@theme/patternColor';
import Context, {type PatternBoxContext} from '@theme/PatternBox/Context';
import type {Props} from '@theme/PatternBox';

import styles from './styles.module.css';

type BoxKind = PatternBoxContext['kind'];

/** A kind that only the transform's option declares has nothing but its name. */
function useBoxKind(name: string): BoxKind {
  const data = usePluginData('docusaurus-plugin-pattern-library') as
    {boxes: Record<string, BoxKind>} | undefined;
  return data?.boxes[name] ?? {name, title: name, icon: '', color: 'primary'};
}

export default function PatternBox({kind: name, id, className, children}: Props): ReactNode {
  const kind = useBoxKind(name);
  const titleId = useId();
  // A link to the box would count as broken otherwise: Docusaurus knows no anchors but those that it is told of.
  useBrokenLinks().collectAnchor(id);
  const context = useMemo(() => ({kind, titleId}), [kind, titleId]);
  return (
    <Context.Provider value={context}>
      <div
        role="note"
        aria-labelledby={titleId}
        id={id}
        className={clsx('pattern-box', `pattern-box--${name}`, styles.box, className)}
        style={{'--pattern-box-color': patternColor(kind.color)} as CSSProperties}
      >
        {children}
      </div>
    </Context.Provider>
  );
}
