import {readPage} from '../../../src/markdown/read-page.js';
import {BOXES} from '../check-text.js';
import {mutateCode, mutateDiagram, mutateProse} from './mutate-blocks.js';
import {mutateBox} from './mutate-boxes.js';
import {mutateFields} from './mutate-fields.js';
import {mutateList} from './mutate-lists.js';
import {mutatePage} from './mutate-page.js';
import {mutateSection} from './mutate-sections.js';
import {mutateTable} from './mutate-tables.js';
import type {Mutant} from './mutant.js';
import {pairPage, type ElementPair, type PagePair, type PlaceOnPage} from './pairs.js';
import type {Page} from '../../../src/markdown/page.js';
import type {Subject} from './subjects.js';

/** All mutants of a complete page: each thing that its template asks for, damaged in each way, one at a time. */
export function* mutantsOf({name, text, format, template}: Subject): Iterable<Mutant> {
  const page = readPage({path: name, contents: text, format}, BOXES);
  const pair = pairPage(template, page);
  yield* mutatePage(page, template);
  for (const section of pair.sections) yield* mutateSection(section, page, template);
  for (const place of pair.places)
    for (const element of place.elements) yield* mutateElement(element, place, page, pair, template);
}

function mutateElement(
  element: ElementPair,
  place: PlaceOnPage,
  page: Page,
  {sections}: PagePair,
  template: Subject['template'],
): Iterable<Mutant> {
  const {source} = page;
  switch (element.kind) {
    case 'box':
      return mutateBox(element, place, source, sections);
    case 'fields':
      return mutateFields(element, place, source, template);
    case 'list':
      return mutateList(element, place, source, template);
    case 'table':
      return mutateTable(element, place, source, template);
    case 'code':
      return mutateCode(element, place, source);
    case 'diagram':
      return mutateDiagram(element, place, source);
    case 'prose':
      return mutateProse(element, place, page, template);
  }
}
