import {isBlank} from '../markdown/blank.js';
import {BUILT_IN_BOX_KINDS, isBox, readBox, type BoxKind} from '../markdown/box.js';
import {digestOf} from '../markdown/digest.js';
import {derivePage} from '../markdown/derive-page.js';
import {FILE_START, type Finding} from '../markdown/finding.js';
import type {MarkdownFormat, Page, Section} from '../markdown/page.js';
import {readOutline} from '../markdown/outline.js';
import {readPage} from '../markdown/read-page.js';
import {SourceText} from '../markdown/source-text.js';
import {walk} from '../markdown/walk.js';
import {nameFacts} from './facts/name-facts.js';
import {hasTitle} from './has-title.js';
import {codeSlotTest, headingName} from './sections/heading-name.js';
import {readHeadingComments} from './sections/heading-comments.js';
import type {TaxonomyName} from './words/hint.js';
import {mergeMarks, isMark, readMarks} from './marks.js';
import {nameKey, readNamePattern} from './name-pattern.js';
import {readPlaceholders} from './placeholders.js';
import {readElements} from './read-elements.js';
import {readFrontMatterSpec} from './front-matter/read-front-matter.js';
import {readSections} from './sections/read-sections.js';
import {readSectionsBelow} from './sections/section-presence.js';
import {readVerbatim} from './read-verbatim.js';
import {readTexts} from './read-texts.js';
import {slotsOf} from './words/slot-text.js';
import type {SectionSpec, Template} from './template.js';

/** A template's file, and what the site or the command line calls its boxes and taxonomies. */
export interface TemplateFile {
  path: string;
  contents: Uint8Array | string;
}

export interface TemplateOptions {
  /** @default the built-in kinds: axiom, decision, failure */
  boxes?: readonly BoxKind[];
  /** @default laws and pillars */
  taxonomies?: readonly TaxonomyName[];
}

/** The taxonomies that templates may speak of without any configuration. */
export const BUILT_IN_TAXONOMIES: readonly TaxonomyName[] = [
  {name: 'laws', label: 'Laws', singular: 'Law'},
  {name: 'pillars', label: 'Pillars', singular: 'Pillar'},
];

/** Larger files are data, not templates: 1 MB. */
const LARGEST_TEMPLATE = 1_000_000;

/** A page could not be written by a template of more, nor held against it in reasonable time. */
const MOST_HEADINGS = 1000;

/**
 * Reads a Markdown file as the schema of its pages. Never throws: what is wrong with the template itself, such as
 * having no headings, is in `findings`.
 */
export function readTemplate(file: TemplateFile, options: TemplateOptions = {}): Template {
  const {path} = file;
  const {boxes = BUILT_IN_BOX_KINDS, taxonomies = BUILT_IN_TAXONOMIES} = options;
  const name = (path.split('/').at(-1) ?? path).replace(/\.mdx?$/iu, '');
  const digest = digestOf(path, String(file.contents), boxes, taxonomies);
  const empty: Template = {
    digest,
    name,
    path,
    lines: 0,
    title: null,
    hasTitle: true,
    elements: [],
    sections: [],
    closed: false,
    frontMatter: [],
    schemaFile: null,
    namedSchema: null,
    htmlBoxes: [],
    placeholders: [],
    texts: [],
    verbatim: [],
    facts: [],
    findings: [],
  };
  if (file.contents.length > LARGEST_TEMPLATE) {
    const size = `${(file.contents.length / 1e6).toFixed(1)} MB`;
    return {
      ...empty,
      findings: [
        problem(
          path,
          `Expected a template of at most ${LARGEST_TEMPLATE / 1e6} MB, found ${size}`,
          'Name the Markdown file that pages are copied from.',
        ),
      ],
    };
  }
  const read = readTemplatePage(file, boxes);
  const isTitled = hasTitle(read.tree);
  const page = derivePage(read, readOutline(read.tree, read.frontMatter, isTitled));
  const headings = page.tree.children.filter(({type}) => type === 'heading').length;
  if (headings > MOST_HEADINGS) {
    return {
      ...empty,
      findings: [
        problem(
          path,
          `Expected a template of at most ${MOST_HEADINGS} headings, found ${headings}`,
          'Name the Markdown file that pages are copied from.',
        ),
      ],
    };
  }
  const comments = readHeadingComments(page.tree);
  const context = {path, kinds: boxes, taxonomies, isTop: false};
  const isCodeSlot = codeSlotTest(page.source);
  const findings: Finding[] = page.findings.filter(({ruleId}) => ruleId !== 'front-matter');
  const heading = isTitled
    ? page.tree.children.find(node => node.type === 'heading' && node.depth === 1)
    : undefined;
  const said = heading?.type === 'heading' ? (comments.of.get(heading) ?? []) : [];
  const titleMarks = said
    .filter(({text}) => isMark(text))
    .map(({text}) => readMarks(text, path, page.title?.place ?? FILE_START));
  findings.push(...titleMarks.flatMap(each => each.findings));
  const marks = mergeMarks(titleMarks.map(each => each.marks));
  const content = page.content.filter(node => !comments.nodes.has(node));
  const elements = readElements(content, {...context, isTop: true});
  const head = content.every(isBlank) ? (page.sections[0]?.heading ?? null) : null;
  const sections = readSections(
    page.sections,
    readSectionsBelow(page.content, page.title?.text ?? ''),
    {...context, comments, isCodeSlot, head},
    findings,
  );
  const verbatim = readVerbatim(page, comments);
  const isVerbatim = (line: number) => verbatim.some(each => each.line <= line && line <= each.end);
  const written = new SourceText(page.source);
  const frontMatter = readFrontMatterSpec(page.source, path, page.frontMatter);
  const facts = nameFacts(path, {elements: elements.elements, sections});
  findings.push(
    ...frontMatter.findings,
    ...facts.findings,
    ...elements.findings,
    ...problemsOf(page, sections, isTitled),
  );
  return {
    ...empty,
    lines: page.source.split('\n').length,
    title:
      heading?.type === 'heading' && page.title && (page.title.text !== '' || slotsOf(heading).length > 0)
        ? {
            pattern: readNamePattern(headingName(heading, true, isCodeSlot), marks.aliases, page.title.text),
            line: page.title.place.start.line,
          }
        : null,
    hasTitle: isTitled,
    elements: elements.elements,
    // A second H1 is reported as a mistake of the template; pages are not asked to make it, too.
    sections:
      isTitled && page.title?.source === 'heading'
        ? sections.map(each => (each.depth === 1 ? {...each, presence: 'optional'} : each))
        : sections,
    closed: marks.closed,
    frontMatter: frontMatter.keys,
    schemaFile: frontMatter.schemaFile,
    htmlBoxes: htmlBoxesOf(page),
    placeholders: [...frontMatter.placeholders, ...readPlaceholders(page.tree, isTitled)],
    texts: readTexts(page.tree.children).flatMap(({text, place}) =>
      text === '' || isVerbatim(place.start.line) ? [] : [{text, line: place.start.line}],
    ),
    verbatim,
    facts: facts.facts,
    // A comment that is never closed may end behind the file.
    findings: findings.map(finding => ({...finding, place: written.within(finding.place)})),
  };
}

/** A template in MDX may hold `{slots}` and `<slots>` that are no MDX: it is read as Markdown then. */
function readTemplatePage({path, contents}: TemplateFile, boxes: readonly BoxKind[]): Page {
  const format: MarkdownFormat = /\.mdx$/iu.test(path) ? 'mdx' : 'md';
  const page = readPage({path, contents, format}, boxes);
  return page.isReadable || format === 'md' ? page : readPage({path, contents, format: 'md'}, boxes);
}

function htmlBoxesOf({tree}: Page): string[] {
  const kinds = new Set<string>();
  walk(tree, node => {
    if (isBox(node) && readBox(node).html) kinds.add(node.name);
  });
  return [...kinds];
}

function problem(path: string, reason: string, note: string): Finding {
  return {ruleId: 'template', path, place: FILE_START, reason, note};
}

function problemsOf(page: Page, sections: readonly SectionSpec[], isTitled: boolean): Finding[] {
  const findings: Finding[] = [];
  if (page.title?.source !== 'heading' && sections.length === 0) {
    findings.push(
      problem(
        page.path,
        'Expected a template with headings, found none',
        'Write the headings that pages must have, such as `## The Problem`.',
      ),
    );
  }
  const second = isTitled ? page.sections.find(({depth}) => depth === 1) : undefined;
  if (second) findings.push(secondTitle(page, second));
  findings.push(...cyclicAliases(page.path, sections));
  return findings;
}

function secondTitle(page: Page, second: Section): Finding {
  return {
    ruleId: 'template',
    path: page.path,
    place: second.place,
    reason: `Expected one H1, the title, found a second one: \`${second.text}\``,
    note: 'Make it an H2, or put the second template into a file of its own.',
    actual: [second.text],
  };
}

/** `A` may not be another name of `B` where `A` is a section itself: a page's `A` would be both. */
function cyclicAliases(path: string, sections: readonly SectionSpec[]): Finding[] {
  const findings = sections.flatMap(spec => cyclicAliases(path, spec.sections));
  for (const spec of sections) {
    for (const alias of spec.heading.aliases) {
      const other = sections.find(
        each =>
          each !== spec && [each.heading.key, ...each.heading.aliases.map(nameKey)].includes(nameKey(alias)),
      );
      if (!other) continue;
      findings.push({
        ruleId: 'template',
        path,
        place: {start: {line: spec.line, column: 1}, end: {line: spec.line, column: 2}},
        reason: `Expected names that belong to one section, found \`${alias}\` as another name of \`${spec.heading.text}\` and as a name of \`${other.heading.text}\` (line ${other.line})`,
        note: 'Leave the name with one of the two.',
        actual: [alias],
      });
    }
  }
  return findings;
}
