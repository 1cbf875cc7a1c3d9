import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkLibrary, type Report} from '../../../src/check/check-library.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES} from '../../../src/template/read-template.js';
import {BOXES, templateOf} from '../check-text.js';

const CASES = path.resolve('tests/fixtures/check');

/** All fixtures as the pages of one library, each with its own template: one report with every kind of message. */
export function fixtureReport(): Promise<Report> {
  const pages = readdirSync(CASES).map(name => {
    const file = readdirSync(path.join(CASES, name)).find(each => /^page\.mdx?$/u.test(each)) ?? '';
    const read = (each: string) => readFileSync(path.join(CASES, name, each), 'utf8');
    return {
      page: readPage(
        {path: `${name}/${file}`, contents: read(file), format: file.endsWith('.mdx') ? 'mdx' : 'md'},
        BOXES,
      ),
      template: templateOf(read('template.md'), `${name}/template.md`),
    };
  });
  return checkLibrary({
    pages,
    findings: pages.flatMap(({template}) => template.findings),
    boxes: BOXES,
    taxonomies: BUILT_IN_TAXONOMIES,
  });
}

/** The messages that people are shown, as `path:line:column severity rule`. */
export function shownIn({pages}: Report): string[] {
  return pages.flatMap(({path: file, messages}) =>
    messages
      .filter(({folded}) => !folded)
      .map(
        ({place: {start}, severity, ruleId}) => `${file}:${start.line}:${start.column} ${severity} ${ruleId}`,
      ),
  );
}
