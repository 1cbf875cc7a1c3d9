import type {FactValue} from '../../markdown/facts/fact.js';

/** Is given each value with the name of its fact; a part without a name has no fact. */
export type AddFact = (name: string | undefined, value: FactValue | null) => void;
