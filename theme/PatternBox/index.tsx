import React, {useId, useMemo, type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {BoxKindProps, PatternLibraryGlobalData} from 'docusaurus-plugin-pattern-library';
import patternColor from '@theme/patternColor';
import Context from '@theme/PatternBox/Context';

import styles from './styles.module.css';

export interface Props {
  /** Name of the kind, as in `:::axiom`. */
  readonly kind: string;
  readonly id?: string;
  readonly className?: string;
  /** A title and a body. */
  readonly children: ReactNode;
}

/** A kind that only the transform's option declares has nothing but its name. */
function useBoxKind(name: string): BoxKindProps {
  const data = usePluginData('docusaurus-plugin-pattern-library') as PatternLibraryGlobalData | undefined;
  const boxes = new Map(Object.entries(data?.boxes ?? {}));
  return boxes.get(name) ?? {name, title: name, icon: '', color: 'primary'};
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
