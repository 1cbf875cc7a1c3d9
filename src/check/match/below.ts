import {normalizeName} from '../../markdown/names.js';
import {plainText} from '../../markdown/text.js';
import type {ElementSpec, SectionSpec} from '../../template/template.js';
import {columnIndexes} from './columns.js';
import {matchElements} from './match-elements.js';
import {contentOf, type Placed} from './outline.js';
import type {ElementMatch} from './page-match.js';

/** What tells one section from another: text, lists and code may stand anywhere. */
const TELLING: readonly ElementSpec['kind'][] = ['box', 'table', 'fields', 'diagram'];

/**
 * How many of the telling things that the template has below a heading a section has: subsections of those names, the
 * box, table, fields or diagram that is asked for. 0 when it has less than half of them.
 */
export function countBelow(spec: SectionSpec, placed: Placed): number {
  const elements = spec.elements.filter(
    ({kind, presence}) => presence === 'required' && TELLING.includes(kind),
  );
  const sections = spec.sections.filter(({heading, presence}) => heading.isFixed && presence === 'required');
  const asked = elements.length + sections.length;
  if (asked === 0) return 0;
  const matches = elements.length > 0 ? matchElements(elements, contentOf(placed), NO_OPTIONS) : [];
  const there =
    matches.filter(isRecognised).length +
    sections.filter(each => placed.children.some(({claim}) => claim?.spec === each)).length;
  return there * 2 >= asked ? there : 0;
}

const NO_OPTIONS = {taxonomies: [], boxes: []};

function isRecognised(match: ElementMatch): boolean {
  switch (match.kind) {
    case 'box':
      return match.box !== null;
    case 'diagram':
      return match.code !== null;
    case 'fields':
      return match.found.length * 2 > match.spec.fields.length;
    case 'table': {
      const {spec, table} = match;
      const columns = table ? columnIndexes(spec, table).filter(index => index !== -1).length : 0;
      const rows = new Set(table?.children.map(({children}) => normalizeName(plainText(children[0] ?? []))));
      const there = columns + spec.rows.filter(({name}) => rows.has(normalizeName(name))).length;
      return there * 2 > spec.columns.length + spec.rows.length;
    }
    default:
      return false;
  }
}
