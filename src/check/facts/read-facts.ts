import type {Definition, ListItem} from 'mdast';
import type {Fact, FactItem, FactValue} from '../../markdown/facts/fact.js';
import {createRenderFact, placeOfAll, type RenderFact} from '../../markdown/facts/render-fact.js';
import {readLead} from '../../markdown/labels/lead.js';
import {nodesOf} from '../../markdown/walk.js';
import {placeOf} from '../../markdown/text.js';
import type {FoundSection, Holder, PageMatch, ElementMatch} from '../match/page-match.js';
import {foundSections} from '../match/page-match.js';
import type {AddFact} from './add-fact.js';
import {factOfLead, leadNodes} from './lead-fact.js';
import {readTableFacts} from './table-facts.js';
import {textFact} from './text-fact.js';

/** What a page says in the parts of its template, in the template's order. */
export function readFacts(match: PageMatch): Fact[] {
  const facts = new Map<string, Fact>(match.template.facts.map(({name}) => [name, {name, values: []}]));
  const add: AddFact = (name, value) => {
    if (name !== undefined && value !== null) facts.get(name)?.values.push(value);
  };
  let known: Definition[] | undefined;
  const render = createRenderFact(() => (known ??= nodesOf<Definition>(match.page.tree, 'definition')));
  readHolder(match.top, render, add);
  for (const found of foundSections(match.sections)) readSection(found, render, add);
  return [...facts.values()].filter(({values}) => values.length > 0);
}

function readSection(found: FoundSection, render: RenderFact, add: AddFact): void {
  const {spec, section, isEmpty} = found;
  add(spec.fact, textFact(section.heading.children, render));
  if (isEmpty) return;
  add(spec.contentFact, textFact(section.content, render));
  readHolder(found, render, add);
}

function readHolder({elements}: Holder, render: RenderFact, add: AddFact): void {
  for (const element of elements) readElement(element, render, add);
}

function readElement(element: ElementMatch, render: RenderFact, add: AddFact): void {
  switch (element.kind) {
    case 'prose': {
      const {spec, paragraphs, answer} = element;
      add(spec.fact, textFact(paragraphs.length > 0 || !answer ? paragraphs : [answer], render));
      return;
    }
    case 'box': {
      const {spec, box, holder} = element;
      if (!box || !holder) return;
      const [label] = box.node.children;
      if (box.label !== null && label?.type === 'paragraph') add(spec.fact, textFact(label.children, render));
      add(spec.contentFact, textFact(box.content, render));
      readHolder(holder, render, add);
      return;
    }
    case 'fields':
      for (const {field, lead} of element.found) add(field.fact, factOfLead(lead, render));
      return;
    case 'list': {
      add(element.spec.fact, listFact(element.items, render));
      return;
    }
    case 'table': {
      if (element.table) readTableFacts(element.spec, element.table, render, add);
      return;
    }
    case 'code':
    case 'diagram': {
      const {code, spec} = element;
      if (!code || code.value.trim() === '') return;
      const language = code.lang ?? null;
      add(spec.fact, {kind: 'code', text: code.value, language, place: placeOf(code)});
      if (spec.kind === 'code' && language !== null)
        add(spec.languageFact, {kind: 'text', text: language, html: language, place: placeOf(code)});
    }
  }
}

function listFact(items: readonly ListItem[], render: RenderFact): FactValue | null {
  const read = items.flatMap((item): FactItem[] => {
    const lead = readLead(item);
    const words = render(lead ? leadNodes(lead) : item.children);
    return words.text === '' && !lead ? [] : [{lead: lead?.name ?? null, ...words, place: placeOf(item)}];
  });
  const place = placeOfAll(items);
  return place && read.length > 0 ? {kind: 'list', items: read, place} : null;
}
