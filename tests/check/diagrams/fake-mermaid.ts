import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

// Texts are commands: what a parser may do to the process that it runs in.
const SOURCE = `
import {appendFileSync} from 'node:fs';
const log = new URL('./log.txt', import.meta.url);
appendFileSync(log, 'start\\n');
export default {
  initialize() {},
  async parse(text) {
    appendFileSync(log, text + '\\n');
    if (text === 'hang') for (;;);
    if (text === 'never') await new Promise(() => {});
    if (text === 'exit') process.exit(3);
    if (text === 'kill') process.kill(process.pid, 'SIGKILL');
    if (text === 'memory') for (const list = []; ; ) list.push(1.5);
    if (text.startsWith('send ')) process.send(JSON.parse(text.slice(5)));
    if (text.startsWith('throw ')) throw JSON.parse(text.slice(6));
    if (text === 'late') setTimeout(() => { throw new Error('late'); });
    if (text === 'pause') await new Promise(resolve => setTimeout(resolve, 50));
    if (text === 'noise') console.log('noise');
    if (text === 'type') null.x;
    if (text === 'reference') document.body;
    if (text === 'string') throw 'a string';
    if (text === 'null') throw null;
    if (text === 'odd') throw Object.assign(new Error('odd'), {hash: 7, result: {lexerErrors: 'x'}, mark: 'y'});
    if (text === 'bad') throw new Error('bad');
  },
};
`;

/** A folder in which a stand-in for mermaid is installed. */
export interface FakeSite {
  folder: string;
  /** What happened so far: `start` for each process, and each text that came in. */
  log: () => string[];
  remove: () => void;
}

export function makeFakeSite(source = SOURCE): FakeSite {
  // Resolved: Node names modules by their real path.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fake-mermaid-')));
  const mermaid = path.join(folder, 'node_modules/mermaid');
  mkdirSync(mermaid, {recursive: true});
  writeFileSync(
    path.join(mermaid, 'package.json'),
    '{"name":"mermaid","type":"module","exports":"./index.js"}',
  );
  writeFileSync(path.join(mermaid, 'index.js'), source);
  return {
    folder,
    log: () => readFileSync(path.join(mermaid, 'log.txt'), 'utf8').trim().split('\n'),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
