import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {damages} from './damages.js';
import {copyExampleSite} from './example-copy.js';
import {ScratchSites} from './scratch-sites.js';

/** What each way to check a site says of it. */
interface Said {
  /** The command and the build, in a site of one language. */
  alone: string;
  builtAlone: string;
  /** The same build, where the docs plugin lists the docs the other way round. */
  reversed: string;
  /** The command in a site of two languages, and the build of each. */
  all: string;
  built: Record<'en' | 'de', string>;
}

/** More of them, or others: `DAMAGES=500 SEED=2 npm run test:builds -- same-report`. */
const COUNT = Number(process.env.DAMAGES ?? 50);
const SEED = Number(process.env.SEED ?? 20_261_122);

/** Lists the docs the other way round before the library sees them. */
const REVERSING = `{
  name: 'reversing',
  allContentLoaded({allContent}) {
    if (process.env.COMPARED_ORDER !== 'reversed') return;
    for (const {loadedVersions} of Object.values(allContent['docusaurus-plugin-content-docs'])) {
      for (const version of loadedVersions) version.docs.reverse();
    }
  },
}`;

const scratch = new ScratchSites();
const site = scratch.site('damaged');
let cases: {name: string; said: Said}[];

beforeAll(
  () => {
    copyExampleSite(site, 'rspack');
    const config = path.join(site, 'docusaurus.config.ts');
    const before = readFileSync(config, 'utf8');
    const after = before
      .replace("locales: ['en', 'de']", "locales: process.env.COMPARED_LOCALES?.split(',') ?? ['en', 'de']")
      // Diagrams are judged in a process of their own, which takes longer than all the rest.
      .replace('mermaid: true', 'mermaid: false')
      .replace('plugins: [', `plugins: [\n    () => (${REVERSING}),`);
    expect(after.match(/COMPARED_LOCALES|mermaid: false|COMPARED_ORDER/gu)).toHaveLength(3);
    writeFileSync(config, after);
    const chosen = damages(site, SEED, COUNT);
    const list = path.join(site, 'damages.json');
    writeFileSync(list, JSON.stringify(chosen));
    const {NODE_ENV: _, JEST_WORKER_ID: __, ...env} = process.env;
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [path.join(__dirname, 'compare-reports.mjs'), site, list],
      {encoding: 'utf8', env: {...env, NO_COLOR: '1'}, maxBuffer: 1e9},
    );
    if (status !== 0) throw new Error(stderr);
    const said = JSON.parse(stdout) as Said[];
    cases = chosen.map(({name}, index) => ({name, said: said[index]!}));
    // Each damage loads the site six times.
  },
  60 * 60 * 1000,
);

afterAll(() => scratch.remove());

/** Without what Docusaurus's logger puts in front of warnings. */
const plain = (text: string) => text.replace(/^\[WARNING\] /u, '');

const findings = (text: string) => text.split('\n').filter(line => /:\d+:\d+ (?:error|warning) /u.test(line));

test('most damages are found, and none only now and then', () => {
  const found = cases.filter(({said}) => findings(said.all).length > 0);
  expect(found.length).toBeGreaterThan(COUNT / 2);
});

test('the command says what the build says, byte for byte', () => {
  for (const {name, said} of cases) {
    const isClean = findings(said.alone).length === 0;
    // A build has nothing to say of a site in order, where the command counts its pages.
    expect([name, plain(said.builtAlone)]).toEqual([name, isClean ? '' : said.alone]);
  }
});

test('the order of the files changes nothing', () => {
  for (const {name, said} of cases) expect([name, said.reversed]).toEqual([name, said.builtAlone]);
});

test('in a site of several languages the command says what their builds say, and each thing once', () => {
  for (const {name, said} of cases) {
    const built = new Set(Object.values(said.built).flatMap(text => findings(plain(text))));
    expect([name, findings(said.all).sort()]).toEqual([name, [...built].sort()]);
  }
});
