import type {Node, Paragraph, RootContent} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import {readBox, type Box} from '../../markdown/box.js';
import {readFooterLeads} from '../../markdown/labels/footer-line.js';
import {readLeads} from '../../markdown/labels/lead.js';
import {placeOf} from '../../markdown/text.js';
import type {TaxonomyName} from '../../template/words/hint.js';
import {matchesName} from '../../template/name-pattern.js';
import type {BoxSpec, ElementSpec, ProseSpec} from '../../template/template.js';
import {align} from './align.js';
import {isBlankBlock, nameOfBlock, sortBlocks, type Blocks} from './blocks.js';
import {fitOfBox, fitOfCode, fitOfDiagram, fitOfProse, fitOfTable} from './fit.js';
import {matchTexts} from './match-texts.js';
import type {BoxMatch, ElementMatch, ProseMatch} from './page-match.js';

/** What is asked of all elements: the names of taxonomies, which tell a typed footer from prose. */
export interface ElementOptions {
  taxonomies: readonly TaxonomyName[];
  /** All boxes of the page, to say where one is that stands elsewhere. */
  boxes: readonly Box[];
}

/**
 * Finds what stands for each element that the template asks for in one place. Each block stands for one element at
 * most. Elements of different kinds are matched in any order: the template asks for what a section holds, not for
 * its sequence.
 */
export function matchElements(
  specs: readonly ElementSpec[],
  content: readonly RootContent[],
  options: ElementOptions,
): ElementMatch[] {
  const blocks = sortBlocks(content);
  const of = <K extends ElementSpec['kind']>(kind: K) =>
    specs.filter((spec): spec is Extract<ElementSpec, {kind: K}> => spec.kind === kind);
  const tables = align(of('table'), blocks.tables, fitOfTable);
  const diagrams = align(of('diagram'), blocks.diagrams, fitOfDiagram);
  const texts = matchTexts(
    [...specs].filter(spec => spec.kind === 'fields' || spec.kind === 'list'),
    blocks.texts,
  );
  const code = align(
    of('code'),
    blocks.code.filter(node => !texts.taken.has(node)),
    fitOfCode,
  );
  const paragraphs = blocks.paragraphs.filter(node => !texts.taken.has(node));
  const taken = new Set<Node>([...texts.taken, ...tables.values(), ...diagrams.values(), ...code.values()]);
  const found = new Map<ElementSpec, ElementMatch>([
    ...matchBoxes(of('box'), blocks.boxes.map(readBox), options),
    ...of('table').map(spec => [spec, {kind: 'table', spec, table: tables.get(spec) ?? null}] as const),
    ...of('code').map(spec => [spec, {kind: 'code', spec, code: code.get(spec) ?? null}] as const),
    ...of('diagram').map(spec => [spec, {kind: 'diagram', spec, code: diagrams.get(spec) ?? null}] as const),
    ...texts.found,
    ...matchProse(of('prose'), content, paragraphs, answersIn(blocks, taken), options.taxonomies),
  ]);
  return specs.flatMap(spec => found.get(spec) ?? []);
}

function matchBoxes(
  specs: readonly BoxSpec[],
  boxes: readonly Box[],
  options: ElementOptions,
): Map<BoxSpec, BoxMatch> {
  const isTitled = (spec: BoxSpec, {label}: Box) =>
    spec.title !== null && label !== null && matchesName(spec.title, label);
  const pairs = align(specs, boxes, (spec, box) =>
    box.kind === spec.name ? fitOfBox(spec, box.content, isTitled(spec, box)) : null,
  );
  const taken = new Set(pairs.values());
  return new Map(
    specs.map((spec): [BoxSpec, BoxMatch] => {
      const box = pairs.get(spec) ?? null;
      if (box) {
        const name = `\`:::${box.kind}\``;
        const holder = {
          name,
          where: `in ${name}`,
          place: box.place,
          end: placeOf(box.node).end.line,
          elements: matchElements(spec.elements, box.content, options),
        };
        return [spec, {kind: 'box', spec, box, holder, instead: null}];
      }
      const instead =
        boxes.find(other => !taken.has(other) && isTitled(spec, other)) ??
        options.boxes.find(other => other.kind === spec.name && isTitled(spec, other));
      const text = instead && {
        kind: instead.kind,
        text: `:::${instead.kind}[${instead.label}]`,
        place: instead.place,
      };
      return [spec, {kind: 'box', spec, box: null, holder: null, instead: text ?? null}];
    }),
  );
}

function matchProse(
  specs: readonly ProseSpec[],
  content: readonly RootContent[],
  all: readonly Paragraph[],
  answers: readonly RootContent[],
  taxonomies: readonly TaxonomyName[],
): Map<ProseSpec, ProseMatch> {
  const paragraphs = all.filter(node => !isBlank(node) && !isFooter(node, taxonomies));
  const first = content.find(node => !isBlank(node));
  const instead = first && first.type !== 'paragraph' ? nameOfBlock(first) : null;
  const pairs = align(specs, paragraphs, fitOfProse);
  const free = [...answers];
  const starts = specs.map(spec => paragraphs.indexOf(pairs.get(spec) as Paragraph));
  return new Map(
    specs.map((spec, index): [ProseSpec, ProseMatch] => {
      const start = starts[index] ?? -1;
      // What stands between two of them goes with the first: how much prose stands where is the writer's.
      const next = starts.slice(index + 1).find(other => other > start) ?? paragraphs.length;
      const own = start === -1 ? [] : paragraphs.slice(index === 0 ? 0 : start, next);
      const at = own.length === 0 ? free.findIndex(each => answersProse(spec, each)) : -1;
      const [answer = null] = at === -1 ? [] : free.splice(at, 1);
      return [spec, {kind: 'prose', spec, paragraphs: own, answer, instead}];
    }),
  );
}

/** What nothing else took, and what readers can read as well as a paragraph. */
function answersIn({texts, tables, diagrams}: Blocks, taken: ReadonlySet<Node>): RootContent[] {
  return [...texts.filter(({type}) => type !== 'paragraph'), ...tables, ...diagrams].filter(
    node => !taken.has(node) && !isBlankBlock(node),
  );
}

/** Where the template asks for sentences or paragraphs, code and tables are no answer. */
function answersProse({hints}: ProseSpec, {type}: RootContent): boolean {
  return type === 'list' || hints.lengths.length === 0;
}

/** Whether a paragraph is a line that the plugin generates, typed by hand. */
function isFooter(node: Paragraph, taxonomies: readonly TaxonomyName[]): boolean {
  return readLeads(node).length > 0 && readFooterLeads(node, taxonomies).length > 0;
}
