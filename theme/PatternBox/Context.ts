import {createContext, useContext} from 'react';
import type {BoxKindProps} from 'docusaurus-plugin-pattern-library';

export interface PatternBoxContext {
  readonly kind: BoxKindProps;
  /** Id of the element that names the box. */
  readonly titleId: string;
  /** Whether the box opens and closes, so that its title is what readers press. */
  readonly isCollapsed: boolean;
}

/** What a box tells its title and its body. */
const Context = createContext<PatternBoxContext | null>(null);

export default Context;

export function usePatternBox(): PatternBoxContext {
  const box = useContext(Context);
  if (!box) throw new Error('PatternBox/Title and PatternBox/Body have to stand in a PatternBox.');
  return box;
}
