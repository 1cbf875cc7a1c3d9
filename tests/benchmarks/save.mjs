import {buildLibrary, checkLibrary, loadSatteri, readPage, readTemplate} from '../../lib/engine.js';
import {readFileSync} from 'node:fs';
import {generatePages} from './generate-library.mjs';

/**
 * What the plugin does when a page is saved: reads it, composes the library and checks it. In milliseconds, the first
 * time and when one page has changed (median of five); what Docusaurus does before and behind is its own.
 */
export async function measureSave(size) {
  await loadSatteri();
  const template = readTemplate({
    path: 'pattern.md',
    contents: readFileSync(new URL('../../lib/template/built-in/pattern.md', import.meta.url)),
  });
  const pages = generatePages(size).map(([path, contents]) => readPage({path, contents, format: 'md'}));
  const check = () => {
    const library = buildLibrary({
      templates: [{name: 'pattern', template}],
      versions: [{docs: pages.map(page => ({page}))}],
    });
    return checkLibrary(library);
  };
  const timed = async run => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  const first = await timed(check);
  const times = [];
  for (let round = 1; round <= 5; round++) {
    const {path, source} = pages[round];
    times.push(
      await timed(() => {
        pages[round] = readPage({path, contents: `${source}\nOne more sentence.\n`, format: 'md'});
        return check();
      }),
    );
  }
  return {first, again: times.sort((a, b) => a - b)[2]};
}
