// Loads a site once for each way in which it can be checked, in one process, and prints what each says:
// node compare-reports.mjs <site> <damages>. A damage is a file with its damaged text; each is undone again.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [siteDir, list] = process.argv.slice(2);
process.chdir(siteDir);
process.env.NODE_ENV = 'production';
process.env.BABEL_ENV = 'production';
console.log = console.info = () => {};

const {resolve} = createRequire(path.join(siteDir, 'package.json'));
const load = request => import(pathToFileURL(resolve(request)).href);
const {loadContext} = await load('@docusaurus/core/lib/server/site.js');
const {loadPlugins} = await load('@docusaurus/core/lib/server/plugins/plugins.js');
const lib = path.dirname(resolve('docusaurus-plugin-pattern-library'));
const {run} = await import(pathToFileURL(path.join(lib, 'cli/run.js')).href);
const {reportPretty} = await import(pathToFileURL(path.join(lib, 'check/reporters/pretty.js')).href);

/** What the build prints of one locale, or throws. */
async function build(locale) {
  const said = [];
  console.warn = (...parts) => said.push(parts.join(' '));
  const context = await loadContext({siteDir, locale});
  const generatedFilesDir = mkdtempSync(path.join(os.tmpdir(), 'compared-'));
  try {
    await loadPlugins({...context, generatedFilesDir});
  } catch (error) {
    said.push(error.message);
  } finally {
    rmSync(generatedFilesDir, {recursive: true, force: true, maxRetries: 5});
  }
  return said.join('\n');
}

/** What the command prints, but for its list of the pages that are in order. */
async function command() {
  delete process.env.DOCUSAURUS_CURRENT_LOCALE;
  const {stdout, stderr} = await run(['check', '--format', 'json'], {color: false});
  return stdout === '' ? stderr : reportPretty(JSON.parse(stdout), {rules: true});
}

async function ways() {
  process.env.COMPARED_LOCALES = 'en';
  const alone = await command();
  const builtAlone = await build('en');
  process.env.COMPARED_ORDER = 'reversed';
  const reversed = await build('en');
  delete process.env.COMPARED_ORDER;
  delete process.env.COMPARED_LOCALES;
  const all = await command();
  return {alone, builtAlone, reversed, all, built: {en: builtAlone, de: await build('de')}};
}

const damages = JSON.parse(readFileSync(list, 'utf8'));
const results = [];
for (const {file, text} of damages) {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, text);
  results.push(await ways());
  writeFileSync(file, before);
}
process.stdout.write(JSON.stringify(results));
