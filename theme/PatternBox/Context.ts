import {createContext, useContext} from 'react';
import type {PatternBoxContext} from '@theme/PatternBox/Context';

const Context = createContext<PatternBoxContext | null>(null);

export default Context;

export function usePatternBox(): PatternBoxContext {
  const box = useContext(Context);
  if (!box) {
    throw new Error('PatternBox/Title and PatternBox/Body have to stand in a PatternBox.');
  }
  return box;
}
