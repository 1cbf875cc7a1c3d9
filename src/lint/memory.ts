import type {DiagramVerdicts} from '../check/diagrams/parse-diagrams.js';
import type {CommandOptions} from '../cli/load-options.js';

/** What is kept from one file to the next, since an editor asks at each key. */
export interface Memory {
  /** Options by what they were found by, with the state of the files that they were read from. */
  options: Map<string, {stamp: string; command: Promise<CommandOptions>}>;
  /** What is known of diagrams by their text. */
  diagrams: DiagramVerdicts;
  /**
   * Carries out one task after the other. remark-cli hands over all files at once, and each may need a process for its
   * diagrams.
   */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
}

export function createMemory(): Memory {
  let last: Promise<unknown> = Promise.resolve();
  return {
    options: new Map(),
    diagrams: new Map(),
    inTurn(task) {
      const next = last.then(task);
      // A task that fails fails for who has asked for it, and not for those behind it.
      last = next.catch(() => undefined);
      return next;
    },
  };
}
