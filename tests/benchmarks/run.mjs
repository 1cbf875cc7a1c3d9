/**
 * How long a check takes, beside what it is compared with, in one run on one machine: medians of three, CPU time of
 * whole processes. Nothing fails by a clock. `npm run benchmark` prints all of it and takes half an hour;
 * `npm run benchmark -- check growth` prints parts.
 */
import {appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeLibrary} from './generate-library.mjs';
import {measure} from './measure.mjs';
import {measureBuilds} from './builds.mjs';
import {measureSave} from './save.mjs';

const PAGES = 230;
const COMMAND = fileURLToPath(new URL('../../lib/cli/bin.js', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('../../lib/template/built-in/pattern.md', import.meta.url));
const CHECK = [COMMAND, 'check', 'docs', '--template', TEMPLATE, '--taxonomy', 'laws=laws.yml'];
const MARKDOWNLINT = path.join(
  path.dirname(createRequire(import.meta.url).resolve('markdownlint-cli2')),
  'markdownlint-cli2-bin.mjs',
);
const READ = `const fs=require('fs');for(const f of fs.readdirSync('docs'))fs.readFileSync('docs/'+f)`;

const asked = process.argv.slice(2);
const isAsked = part => asked.length === 0 || asked.includes(part);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'pattern-library-benchmark-'));

function library(size) {
  const folder = path.join(scratch, String(size));
  writeLibrary(folder, size);
  // The cache stands where packages do.
  mkdirSync(path.join(folder, 'node_modules'), {recursive: true});
  writeFileSync(
    path.join(folder, '.markdownlint-cli2.jsonc'),
    '{"config": {"default": false, "MD043": {"headings": ["*"]}}}',
  );
  return folder;
}

function row(name, ratio, target, figures) {
  console.log(`| ${name} | ${ratio.toFixed(2)} | ${target} | ${figures} |`);
}

const seconds = value => `${value.toFixed(2)} s`;

console.log(
  `${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores, Node ${process.versions.node}, load ${os.loadavg()[0]?.toFixed(1)}\n`,
);
console.log('| What | Ratio | Wanted | Figures |\n| --- | --- | --- | --- |');

if (isAsked('check')) {
  const cwd = library(PAGES);
  const cold = measure([...CHECK, '--no-cache'], {cwd});
  const remark = measure([...CHECK, '--no-cache'], {cwd, env: {PATTERN_LIBRARY_PARSER: 'remark'}});
  const lint = measure([MARKDOWNLINT, 'docs/*.md'], {cwd});
  const start = measure([COMMAND, '--version'], {cwd});
  const read = measure(['-e', READ], {cwd});
  measure(CHECK, {cwd, rounds: 1});
  const warm = measure(CHECK, {cwd});
  const changed = measure(CHECK, {
    cwd,
    before: () => appendFileSync(path.join(cwd, 'docs/pattern-00002.md'), '\nOne more sentence.\n'),
  });
  row(
    `cold check of ${PAGES} pages, all rules : markdownlint-cli2 with MD043 alone`,
    cold.cpu / lint.cpu,
    '0.33',
    `${seconds(cold.cpu)} : ${seconds(lint.cpu)}`,
  );
  row(
    'the same where satteri does not load',
    remark.cpu / lint.cpu,
    '',
    `${seconds(remark.cpu)} : ${seconds(lint.cpu)}`,
  );
  row(
    "warm check : the command's start and reading the files",
    warm.cpu / (start.cpu + read.cpu),
    '1.5',
    `${seconds(warm.cpu)} : ${seconds(start.cpu)} + ${seconds(read.cpu)}`,
  );
  row(
    "warm check : Node's start and reading the files",
    warm.cpu / read.cpu,
    '1.5',
    `${seconds(warm.cpu)} : ${seconds(read.cpu)}`,
  );
  row(
    'one changed page : warm',
    changed.cpu / warm.cpu,
    '',
    `${seconds(changed.cpu)} : ${seconds(warm.cpu)}`,
  );
}

if (isAsked('growth')) {
  const few = measure([...CHECK, '--no-cache'], {cwd: library(PAGES)});
  const cwd = library(10 * PAGES);
  const many = measure([...CHECK, '--no-cache'], {cwd, rounds: 1});
  const lint = measure([MARKDOWNLINT, 'docs/*.md'], {cwd, rounds: 1});
  row(
    `cold check of ${10 * PAGES} pages : of ${PAGES}`,
    many.cpu / few.cpu,
    '11',
    `${seconds(many.cpu)} : ${seconds(few.cpu)}`,
  );
  row(
    `cold check of ${10 * PAGES} pages : markdownlint-cli2`,
    many.cpu / lint.cpu,
    '0.33',
    `${seconds(many.cpu)} : ${seconds(lint.cpu)}, ${many.memory.toFixed(0)} MiB`,
  );
}

if (isAsked('memory')) {
  const {memory, cpu} = measure([...CHECK, '--no-cache'], {cwd: library(10_000), rounds: 1});
  row('10,000 pages : 1 GiB', memory / 1024, '1', `${memory.toFixed(0)} MiB, ${seconds(cpu)}`);
}

if (isAsked('save')) {
  const {first, again} = await measureSave(PAGES);
  row(
    `a page saved under \`docusaurus start\`, ${PAGES} pages : 100 ms`,
    again / 100,
    '1',
    `${again.toFixed(0)} ms, the first check ${first.toFixed(0)} ms`,
  );
}

if (isAsked('builds')) {
  for (const {bundler, state, plain, own} of measureBuilds(path.join(scratch, 'site'), PAGES)) {
    row(
      `site build with the plugin : without, ${bundler}, ${state}`,
      own.cpu / plain.cpu,
      '1.05',
      `${seconds(own.cpu)} : ${seconds(plain.cpu)}`,
    );
  }
}

rmSync(scratch, {recursive: true, force: true});
if (isAsked('steps')) await import('./steps.mjs');
