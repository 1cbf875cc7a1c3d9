import type {Finding} from './finding.js';
import {SourceText} from './source-text.js';

/**
 * Decodes a file as UTF-8. A byte that is not UTF-8 is reported at its line and column, and read as U+FFFD, so
 * that the rest of the file can still be judged. A byte order mark and carriage returns are set aside: neither
 * moves a line or a column.
 */
export function decode(contents: Uint8Array | string, path: string): {text: string; findings: Finding[]} {
  const text = (typeof contents === 'string' ? contents : new TextDecoder('utf-8').decode(contents)).replace(
    /^\uFEFF/u,
    '',
  );
  const clean = text.replace(/\r\n?/gu, '\n');
  if (typeof contents === 'string' || isUtf8(contents)) return {text: clean, findings: []};
  const offset = Math.max(0, clean.indexOf('\uFFFD'));
  const finding: Finding = {
    ruleId: 'syntax',
    path,
    place: new SourceText(clean).placeAt(offset, offset + 1),
    reason: 'Expected UTF-8 text, found a byte that is not UTF-8',
    note: 'Save the file with the encoding UTF-8.',
    expected: ['UTF-8'],
    actual: [],
  };
  return {text: clean, findings: [finding]};
}

function isUtf8(contents: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(contents);
    return true;
  } catch {
    return false;
  }
}
