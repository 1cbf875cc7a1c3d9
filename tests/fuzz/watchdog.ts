import {Worker} from 'node:worker_threads';

/** In seconds. The largest case takes a hundredth of one. */
const PATIENCE = 60;

/** In UTF-16 code units; longer cases are named by their beginning. */
const LONGEST = 20_000;

/**
 * Ends the process, and names the case that is running, when one does not end. It stands beside the cases, in a
 * thread of its own: a loop without an end lets no timer run. No case is judged by it.
 */
export class Watchdog {
  readonly #text = new Uint16Array(new SharedArrayBuffer(2 * LONGEST));
  /** How many cases have begun, and how long the text of the running one is. */
  readonly #state = new Int32Array(new SharedArrayBuffer(8));
  readonly #thread: Worker;

  constructor() {
    const workerData = {text: this.#text, state: this.#state, patience: PATIENCE};
    this.#thread = new Worker(`(${watch.toString()})()`, {eval: true, workerData});
    this.#thread.unref();
  }

  begin(name: string, value: unknown): void {
    const text = `${name}: ${JSON.stringify(value)}`.slice(0, LONGEST);
    for (let at = 0; at < text.length; at++) this.#text[at] = text.charCodeAt(at);
    this.#state[1] = text.length;
    this.#state[0] = (this.#state[0] ?? 0) + 1;
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}

/** Runs in the thread, where nothing of this module is known. */
function watch(): void {
  const {workerData} = process.getBuiltinModule('worker_threads');
  const {writeSync} = process.getBuiltinModule('fs');
  const {text, state, patience} = workerData as {text: Uint16Array; state: Int32Array; patience: number};
  let last = -1;
  setInterval(() => {
    const begun = state[0] ?? 0;
    if (begun === last) {
      writeSync(2, `No end in ${patience} s: ${String.fromCharCode(...text.slice(0, state[1]))}\n`);
      process.kill(process.pid, 'SIGKILL');
    }
    last = begun;
  }, 1000 * patience);
}
