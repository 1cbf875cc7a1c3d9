import type {Report} from '../message.js';
import {printable} from './printable.js';

/** So many entries of a baseline that are gone are named; the report in JSON has all. */
const SHOWN_GONE = 5;

/** `1 error`, `3 errors` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2 errors and 1 warning`; of two kinds, one that has not occurred is left out. */
export function counts({errors, warnings}: {errors: number; warnings: number}): string {
  const all = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return all.join(' and ');
}

/** The whole run in one line: `12 pages checked: 3 errors and 1 warning in 2 files`. */
export function summaryLine({summary, pages}: Report): string {
  const {errors, warnings, skipped} = summary;
  const withMessages = pages.filter(({messages}) => messages.some(({folded}) => !folded)).length;
  const found = [count(errors, 'error'), count(warnings, 'warning')].join(' and ');
  const text =
    errors + warnings === 0
      ? `${checked(summary)}: no errors, no warnings`
      : `${checked(summary)}: ${found} in ${count(withMessages, 'file')}`;
  return text + (skipped > 0 ? `; ${count(skipped, 'page')} could not be judged` : '');
}

/** A page without a template passes for lack of anything to fail: that is said apart. */
function checked({pages, governed}: Report['summary']): string {
  const all = `${count(pages, 'page')} checked`;
  return governed === pages ? all : `${all}, ${governed === 0 ? 'none' : governed} against a template`;
}

/**
 * What a run says of the baseline, in a line or two, each with its end; empty without a baseline.
 *
 * `3 findings left in .pattern-library-baseline.json, which are not reported`
 */
export function debtLine({baseline}: Report): string {
  if (!baseline) return '';
  const {path, left, gone} = baseline;
  const file = printable(path);
  const debt =
    left > 0
      ? `${count(left, 'older finding')} of ${file} left, not reported here`
      : `Nothing of ${file} left`;
  if (gone.length === 0) return `${debt}\n`;
  const names = gone.slice(0, SHOWN_GONE).map(each => `  ${printable(`${each.path}: ${each.content}`)}\n`);
  const more = gone.length - names.length;
  return [
    `${debt}; ${gone.length} gone, which \`--update-baseline\` takes out:\n`,
    ...names,
    ...(more > 0 ? [`  and ${more} more\n`] : []),
  ].join('');
}
