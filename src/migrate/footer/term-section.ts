import type {RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {TaxonomyConfig} from '../../catalogue/terms/taxonomy.js';
import {readFooterLeads} from '../../markdown/labels/footer-line.js';
import {normalizeName} from '../../markdown/names.js';
import type {Page, Section} from '../../markdown/page.js';
import {plainText} from '../../markdown/text.js';
import type {PageFacts} from './page-facts.js';

/** A section that lists terms: "Related Laws". */
export interface TermSection {
  taxonomy: TaxonomyConfig;
  heading: string;
  /** Lines of the heading and of the last block. */
  first: number;
  last: number;
  ids: string[];
  /** It says no more than which terms these are. */
  isList: boolean;
}

/** The sections of a page that are named like a taxonomy and link to its terms, but for those that its template asks for. */
export function readTermSections(page: Page, facts: PageFacts): TermSection[] {
  const asked = new Set(facts.asked.headings.map(normalizeName));
  return allSections(page.sections).flatMap(section => {
    const taxonomy = taxonomyOf(section.text, facts.taxonomies);
    if (!taxonomy || asked.has(normalizeName(section.text)) || section.sections.length > 0) return [];
    const {content} = section;
    const ids = content.flatMap(block => termsIn(block, taxonomy, facts));
    const last = content.at(-1)?.position?.end.line;
    if (ids.length === 0 || last === undefined) return [];
    const isList = content.every(block => isTermList(block, taxonomy, facts));
    return [
      {
        taxonomy,
        heading: section.text,
        first: section.place.start.line,
        last,
        ids: [...new Set(ids)],
        isList,
      },
    ];
  });
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap(section => [section, ...allSections(section.sections)]);
}

/** Reads a heading as the label of a footer: `Related Laws`, `Laws Applied`. */
function taxonomyOf(heading: string, taxonomies: readonly TaxonomyConfig[]): TaxonomyConfig | null {
  const [read] = readFooterLeads(
    {
      type: 'paragraph',
      children: [
        {type: 'strong', children: [{type: 'text', value: heading}]},
        {type: 'text', value: ': x'},
      ],
    },
    taxonomies,
  );
  return read && typeof read.kind === 'object' ? read.kind.taxonomy : null;
}

/** The terms that a block names: the targets of its links, or its items and parts where they are no links. */
function termsIn(block: RootContent, {name}: TaxonomyConfig, facts: PageFacts): string[] {
  const ids: string[] = [];
  const add = (written: string) => {
    const {term} = facts.termOf(name, written.trim());
    if (term) ids.push(term.id);
  };
  visit(block, 'link', link => add(plainText(link)));
  itemsOf(block)?.forEach(add);
  return ids;
}

/** A list, or a line, in which every item is a term and nothing else. */
function isTermList(block: RootContent, {name}: TaxonomyConfig, facts: PageFacts): boolean {
  if (block.type === 'thematicBreak') return true;
  return itemsOf(block)?.every(item => facts.termOf(name, item.trim()).term !== null) ?? false;
}

function itemsOf(block: RootContent): string[] | null {
  if (block.type === 'list') return block.children.map(item => plainText(item));
  return block.type === 'paragraph' ? plainText(block).split(/[•·|,;]/u) : null;
}
