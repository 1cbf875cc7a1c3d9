import type {PageReport} from '../message.js';
import type {Baseline} from './apply-baseline.js';
import {contentOf, ruleOf} from './content.js';

/** The version of the format, which a file names. */
const VERSION = 1;

/** What a run has found, as a baseline: folded messages, too, since what folds them is gone with its like. */
export function recordBaseline(reports: readonly PageReport[]): Baseline {
  return new Map(
    reports.flatMap(({path, messages}) => {
      // What is said on a template for all its pages is recorded on each of them.
      const own = messages.filter(({ruleId}) => ruleId !== 'common-departure');
      return own.length > 0 ? [[path, own.map(contentOf)] as const] : [];
    }),
  );
}

/** The text of a baseline. It is the same for the same findings, and one that is mended takes one line out of it. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline].filter(([, contents]) => contents.length > 0).sort(([a], [b]) => compare(a, b));
  const sorted = files.map(([path, contents]) => [path, [...contents].sort(compare)] as const);
  return `${JSON.stringify({version: VERSION, files: Object.fromEntries(sorted)}, null, 2)}\n`;
}

/**
 * Reads the text of a baseline.
 *
 * @throws an error that says what is wrong with it
 */
export function readBaseline(text: string): Baseline {
  const data = parse(text);
  if (typeof data !== 'object' || data === null || !('version' in data) || !('files' in data))
    throw new Error('it is no baseline: it has no `version` and `files`');
  const {version, files} = data;
  if (version !== VERSION)
    throw new Error(`expected \`"version": ${VERSION}\`, found \`${JSON.stringify(version)}\``);
  if (typeof files !== 'object' || files === null || Array.isArray(files))
    throw new Error('expected an object of files for `files`');
  return new Map(Object.entries(files).map(([path, contents]) => [path, readContents(path, contents)]));
}

function parse(text: string): unknown {
  const conflict = text.split('\n').findIndex(line => /^(?:<{7}|={7}|>{7})/u.test(line));
  if (conflict !== -1) throw new Error(`line ${conflict + 1} is a conflict that git has left`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Error(`it is no JSON: ${(error as Error).message}`, {cause: error});
  }
}

function readContents(path: string, contents: unknown): string[] {
  if (Array.isArray(contents) && contents.every(isContent)) return contents;
  throw new Error(
    `expected lines such as \`missing-section …\` for \`${path}\`, found \`${JSON.stringify(contents).slice(0, 80)}\``,
  );
}

function isContent(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z-]*$/u.test(ruleOf(value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
