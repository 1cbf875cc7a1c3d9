import {fork, type ChildProcess} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {isReply, type ParseRequest, type WorkerReply} from './protocol.js';

// Enough for a diagram of several megabytes; one that never stops growing ends before the machine swaps.
const HEAP_LIMIT_MB = 1024;

/** A process in which mermaid is loaded. */
export interface ParserProcess {
  /**
   * Has one diagram parsed; one call at a time.
   *
   * @returns The worker's reply, or null where none came in time: the process is then of no more use.
   */
  parse: (text: string, timeout: number) => Promise<WorkerReply | null>;
  stop: () => void;
}

/**
 * Starts a process and waits until mermaid is loaded in it.
 *
 * @param mermaid URL of mermaid's entry.
 * @param config Mermaid's own options.
 * @returns null where no process could be had or mermaid did not load in time.
 */
export async function startParserProcess(
  mermaid: string,
  config: object,
  timeout: number,
): Promise<ParserProcess | null> {
  const child = forkWorker(mermaid, config);
  if (!child) return null;
  // What a lost process still has to say, such as a broken pipe, must not end this one.
  child.on('error', () => {});
  // An idle worker ends when its parent does, but one that hangs would not notice.
  const stop = () => {
    process.off('exit', stop);
    child.kill('SIGKILL');
  };
  process.on('exit', stop);

  if (!(await nextReply(child, timeout))) {
    stop();
    return null;
  }
  return {
    parse: (text, limit) => nextReply(child, limit, {text}),
    stop,
  };
}

function forkWorker(mermaid: string, config: object): ChildProcess | null {
  try {
    return fork(fileURLToPath(new URL('./worker.js', import.meta.url)), [mermaid, JSON.stringify(config)], {
      // Not those of this process: a debugger's port can be had only once.
      execArgv: [`--max-old-space-size=${HEAP_LIMIT_MB}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  } catch {
    // Options that JSON cannot hold, or a system that gives no more processes.
    return null;
  }
}

function nextReply(
  child: ChildProcess,
  timeout: number,
  request?: ParseRequest,
): Promise<WorkerReply | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(null);
  return new Promise(resolve => {
    const settle = (reply: WorkerReply | null) => {
      clearTimeout(timer);
      child.off('message', take).off('error', lose).off('exit', lose);
      resolve(reply);
    };
    // What mermaid or a diagram may send by itself answers nothing.
    const take = (message: unknown) => {
      if (isReply(message, request === undefined ? 'ready' : 'failure')) settle(message);
    };
    const lose = () => settle(null);
    const timer = setTimeout(lose, timeout);
    child.on('message', take).on('error', lose).on('exit', lose);
    if (request) child.send(request, error => error && lose());
  });
}
