import {existsSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {loadOptions} from '../../src/cli/load-options.js';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

async function boxesOf(config: string | null = null) {
  const {options, folder: base, site} = await loadOptions(folder.path(''), config);
  const own = Object.keys(options.boxes).filter(name => !['axiom', 'decision', 'failure'].includes(name));
  return {boxes: own, folder: path.relative(folder.path(''), base), site};
}

const box = (name: string) => JSON.stringify({boxes: {[name]: {}}});
/** A site's configuration; loading it needs Docusaurus beside it. */
function site(plugins: string): string {
  if (!existsSync(folder.path('node_modules')))
    symlinkSync(path.resolve(__dirname, '../../node_modules'), folder.path('node_modules'), 'dir');
  return `module.exports = {
    title: 'A', url: 'https://a.example', baseUrl: '/',
    presets: [['classic', {docs: {path: 'guide'}}]],
    plugins: ${plugins},
  };`;
}

test('without any file the defaults hold', async () => {
  expect(await boxesOf()).toEqual({boxes: [], folder: '', site: null});
});

test('they are found in the site, in a file of their own, in package.json, in this order', async () => {
  folder.write('package.json', `{"pattern-library": ${box('package')}}`);
  expect(await boxesOf()).toMatchObject({boxes: ['package'], site: null});
  folder.write('pattern-library.config.cjs', `module.exports = ${box('module')};`);
  expect(await boxesOf()).toMatchObject({boxes: ['module'], site: null});
  folder.write('pattern-library.config.json', box('json'));
  expect(await boxesOf()).toMatchObject({boxes: ['json'], site: null});
  folder.write('docusaurus.config.js', site(`[['docusaurus-plugin-pattern-library', ${box('site')}]]`));
  expect(await boxesOf()).toMatchObject({
    boxes: ['site'],
    site: {docs: [{id: 'default', folder: folder.path('guide')}], markdown: {format: 'mdx'}},
  });
});

test('a site without the plugin is a wrong call', async () => {
  folder.write('docusaurus.config.js', site('[]'));
  await expect(boxesOf()).rejects.toThrow(
    'Expected `docusaurus-plugin-pattern-library` among the plugins of docusaurus.config.js, found none.',
  );
});

test('the file that the call names comes before all, and paths are relative to it', async () => {
  folder.write('pattern-library.config.json', box('json'));
  folder.write('config/named.json', box('named'));
  expect(await boxesOf('config/named.json')).toEqual({boxes: ['named'], folder: 'config', site: null});
});

test.each([
  ['package.json', '{', 'package.json cannot be read: '],
  ['pattern-library.config.json', '{', 'pattern-library.config.json cannot be read: '],
  ['pattern-library.config.cjs', 'throw new Error("No.")', 'pattern-library.config.cjs cannot be read: No.'],
  [
    'pattern-library.config.json',
    '{"boxs": {}}',
    'The options in pattern-library.config.json are wrong: The options of docusaurus-plugin-pattern-library are not valid:\n- `boxs` is not an option; did you mean `boxes`?',
  ],
])('%s with %j is a wrong call', async (name, text, message) => {
  folder.write(name, text);
  await expect(boxesOf()).rejects.toThrow(message);
});

test('a file that the call names has to be there', async () => {
  await expect(boxesOf('none.json')).rejects.toThrow('none.json cannot be read: ');
});
