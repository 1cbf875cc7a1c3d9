import fc from 'fast-check';
import {visit} from 'unist-util-visit';
import {checkLibrary, type Report} from '../../src/check/check-library.js';
import {checkPage} from '../../src/check/check-page.js';
import {BUILT_IN_BOX_KINDS, isBox, type BoxKind} from '../../src/markdown/box.js';
import type {MarkdownFormat, Page} from '../../src/markdown/page.js';
import {readPage} from '../../src/markdown/read-page.js';
import {explain} from '../../src/template/explain.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../src/template/read-template.js';
import type {Template} from '../../src/template/template.js';
import {markdown, relatives} from './markdown-arbitrary.js';

/** More runs by hand: `FC_RUNS=20000 npx jest tests/check/property`. */
const numRuns = Number(process.env.FC_RUNS ?? 200);
const format = fc.constantFrom<MarkdownFormat>('md', 'mdx');

jest.setTimeout(Math.max(60_000, numRuns * 100));

interface Input {
  template: string;
  pages: readonly string[];
  format: MarkdownFormat;
}

async function checkAll({template, pages, format}: Input): Promise<Report> {
  const boxes = BUILT_IN_BOX_KINDS;
  const read = readTemplate({path: `template.${format}`, contents: template}, {boxes});
  return checkLibrary({
    pages: pages.map((contents, index) => ({
      page: readPage({path: `page-${index}.${format}`, contents, format}, boxes),
      template: read,
    })),
    findings: read.findings,
    boxes,
    taxonomies: BUILT_IN_TAXONOMIES,
    taxonomyOf: (_page, {url}) => (url.includes('example') ? 'laws' : null),
  });
}

/** What is wrong wherever it stands: a page is not asked to have it, but the template has it itself. */
const SLIPS = ['leftover-placeholder', 'untouched-text', 'empty-section', 'extra-cell'];

describe('any Markdown against any template', () => {
  it('ends in messages', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, markdown, format, async (template, page, format) => {
        const report = await checkAll({template, pages: [page], format});
        expect(report.summary.pages).toBe(1);
        explain(readTemplate({path: 'template.md', contents: template}));
      }),
      {numRuns},
    );
  });

  it('names a place in the file, and a line of the template', async () => {
    await fc.assert(
      fc.asyncProperty(relatives, format, async ({template, page}, format) => {
        const files = new Map([
          [`template.${format}`, linesOf(template)],
          [`page-0.${format}`, linesOf(page)],
        ]);
        const report = await checkAll({template, pages: [page], format});
        for (const {path, messages} of report.pages) {
          for (const {place, origin, reason} of messages) {
            const lines = files.get(path) ?? [];
            for (const point of [place.start, place.end])
              expect({reason, point, isIn: isIn(point, lines)}).toEqual({reason, point, isIn: true});
            expect(
              place.end.line - place.start.line || place.end.column - place.start.column,
            ).toBeGreaterThanOrEqual(0);
            if (origin) expect(isIn({line: origin.line, column: 1}, files.get(origin.path) ?? [])).toBe(true);
          }
        }
      }),
      {numRuns},
    );
  });

  it('gives the same report for the same input, which JSON keeps', async () => {
    await fc.assert(
      fc.asyncProperty(relatives, format, async ({template, page}, format) => {
        const report = await checkAll({template, pages: [page], format});
        expect(await checkAll({template, pages: [page], format})).toEqual(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      {numRuns: Math.ceil(numRuns / 3)},
    );
  });

  it('does not depend on the order of the pages', async () => {
    const library = fc
      .array(relatives, {minLength: 2, maxLength: 4})
      .chain(all =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], {minLength: all.length})),
      );
    await fc.assert(
      fc.asyncProperty(library, async ([all, order]) => {
        const template = readTemplate({path: 'template.md', contents: all[0]?.template ?? ''});
        const read = all.map(({page}, index) => ({
          page: readPage({path: `page-${index}.md`, contents: page, format: 'md'}),
          template,
        }));
        const context = {
          findings: template.findings,
          boxes: BUILT_IN_BOX_KINDS,
          taxonomies: BUILT_IN_TAXONOMIES,
        };
        const report = await checkLibrary({pages: read, ...context});
        const shuffled = await checkLibrary({pages: order.flatMap(index => read[index] ?? []), ...context});
        expect(shuffled).toEqual(report);
      }),
      {numRuns: Math.ceil(numRuns / 3)},
    );
  });
});

describe('a template against itself', () => {
  it('is told that nothing was written, besides what is wrong with the file as such', () => {
    fc.assert(
      fc.property(markdown.map(withoutDemands), format, (contents, format) => {
        const path = `template.${format}`;
        const boxes = kindsShown(readPage({path, contents, format}));
        const template = readTemplate({path, contents}, {boxes});
        const page = readPage({path, contents, format}, boxes);
        const own = new Set(page.findings.map(({reason}) => reason));
        const found = check(page, template, boxes).filter(
          each => !own.has(each.reason) && !SLIPS.includes(each.ruleId),
        );
        expect(found.map(({ruleId, reason, place}) => `${place.start.line}: ${reason} ${ruleId}`)).toEqual(
          [],
        );
      }),
      {numRuns: numRuns * 3},
    );
  });
});

/** A mark may ask for more than the template shows: for more members, or for another language. */
function withoutDemands(contents: string): string {
  return contents.replace(/repeat: \d(?:-\d|\+)/gu, 'repeat: 0+').replaceAll('language: go', 'hints: off');
}

/** The known kinds and those that the template shows. */
function kindsShown(page: Page): BoxKind[] {
  const names = new Set<string>();
  visit(page.tree, node => {
    if (isBox(node)) names.add(node.name);
  });
  const added = [...names].filter(name => !BUILT_IN_BOX_KINDS.some(kind => kind.name === name));
  return [...BUILT_IN_BOX_KINDS, ...added.map(name => ({name, htmlClasses: []}))];
}

function check(page: Page, template: Template, boxes: readonly BoxKind[]) {
  return checkPage(page, template, {boxes, taxonomies: BUILT_IN_TAXONOMIES, taxonomyOf: () => null});
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
}

function isIn({line, column}: {line: number; column: number}, lines: readonly string[]): boolean {
  const text = lines[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1;
}
