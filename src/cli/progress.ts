/** Tells who waits how far a run has come. */
export interface Progress {
  /** Shows what is being done: `Reading pages: 12 of 231`. */
  report(doing: string): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

/** A stream that may be a terminal. */
interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Shorter runs say nothing. */
const PATIENCE = 1000;

/** A terminal need not be written to more often. */
const INTERVAL = 100;

/** A line at the bottom of a terminal that is written over and over. Streams that are no terminals get nothing. */
export function createProgress(terminal: Terminal, now: () => number = Date.now): Progress {
  const begin = now();
  let last = begin + PATIENCE - INTERVAL;
  let isShown = false;
  return {
    report(doing) {
      if (!terminal.isTTY || now() - last < INTERVAL) return;
      last = now();
      isShown = true;
      // A terminal that does not know its width says 0.
      const width = terminal.columns ? terminal.columns - 1 : 79;
      terminal.write(`\r\u001B[2K${doing.slice(0, width)}`);
    },
    clear() {
      if (isShown) terminal.write('\r\u001B[2K');
      isShown = false;
    },
  };
}

/** For runs that nobody watches. */
export const NO_PROGRESS: Progress = {report: () => undefined, clear: () => undefined};
