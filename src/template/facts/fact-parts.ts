import type {ElementSpec, FieldsSpec, SectionSpec, TableSpec} from '../template.js';
import type {NamePattern} from '../name-pattern.js';
import {findSlots, replaceSlots} from '../words/slot.js';
import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import {factWord, patternWord} from './fact-word.js';

/** A part of a template that is to get a name. */
export interface FactPart {
  /** What holds it, outermost first, and what it is called itself. */
  words: string[];
  /** How many of the last words its name has at least. */
  own: number;
  /** What is to be done where another part has its name: fields may say the same twice, blocks are counted. */
  twice: 'share' | 'number' | 'tell';
  fact: Omit<FactSpec, 'name'>;
  /** Writes the name into the template. */
  give(name: string): void;
}

/** A section, a box, or the top of a page. */
interface Holder {
  words: string[];
  /** How many of its last words the names of what it holds have at least: none of the top of a page. */
  own: number;
  label: string;
  many: boolean;
  isBox: boolean;
}

const UNNAMED = {list: 'list', table: 'table', code: 'code', diagram: 'diagram'} as const;

/** All parts of a template that can have a name, in its order. */
export function collectParts({elements, sections}: Pick<SectionSpec, 'elements' | 'sections'>): FactPart[] {
  const top: Holder = {words: ['top'], own: 0, label: 'Introduction', many: false, isBox: false};
  return [...partsOfElements(elements, top), ...sections.flatMap(section => partsOfSection(section, top))];
}

function partsOfSection(section: SectionSpec, around: Holder): FactPart[] {
  const {heading, elements, sections, line} = section;
  const known = section.factWord ?? patternWord(heading);
  const holder: Holder = {
    // A section that the writer names is one of what holds it.
    words: [...(around.own === 0 ? [] : around.words), known || 'section'],
    own: known === '' ? around.own + 1 : 1,
    label: withoutSlots(heading),
    many: around.many || section.repeat !== null,
    isBox: false,
  };
  const title = heading.hasSlots
    ? [
        part(holder, ['title'], {kind: 'text', part: 'title', line, label: holder.label}, name => {
          section.fact = name;
        }),
      ]
    : [];
  // What only holds other sections says nothing itself.
  const isOpen = sections.length === 0 && elements.every(({kind}) => kind === 'footer');
  const content = isOpen
    ? [
        part(holder, [], {kind: 'text', part: 'prose', line, label: holder.label}, name => {
          section.contentFact = name;
        }),
      ]
    : [];
  return [
    ...title,
    ...content,
    ...partsOfElements(elements, holder),
    ...sections.flatMap(each => partsOfSection(each, holder)),
  ];
}

function partsOfElements(elements: readonly ElementSpec[], holder: Holder): FactPart[] {
  const unnamed = elements.filter(
    ({kind, factWord: word}) =>
      kind !== 'footer' && kind !== 'box' && kind !== 'fields' && word === undefined,
  );
  const prose = unnamed.filter(element => element.kind === 'prose');
  const isAlone = unnamed.length - Math.max(0, prose.length - 1) === 1;
  let isSaid = false;
  return elements.flatMap((element): FactPart[] => {
    const {line, factWord: word} = element;
    switch (element.kind) {
      case 'footer':
        return [];
      case 'box':
        return partsOfBox(element, holder);
      case 'fields':
        return partsOfFields(element, holder);
      case 'prose': {
        // All prose of a place is one fact, however many slots the template has for it.
        if (word === undefined && isSaid) return [];
        isSaid ||= word === undefined;
        const all = word === undefined ? prose : [element];
        const {values} = element.hints;
        return [
          part(
            holder,
            word === undefined ? [] : [word],
            {kind: 'text', part: holder.isBox ? 'box' : 'prose', line, label: holder.label, values},
            name => {
              for (const each of all) each.fact = name;
            },
          ),
        ];
      }
      default: {
        const own = word ?? (isAlone ? null : UNNAMED[element.kind]);
        const words = own === null ? [] : [own];
        const place = {...holder, own: Math.max(1, holder.own)};
        return element.kind === 'table'
          ? partsOfTable(element, place, words)
          : partsOfBlock(element, place, words);
      }
    }
  });
}

function partsOfBox(box: ElementSpec & {kind: 'box'}, around: Holder): FactPart[] {
  const word = box.factWord ?? (box.title ? patternWord(box.title) : factWord(box.name));
  const label = box.title ? withoutSlots(box.title) : box.name;
  const holder = {...around, words: [...around.words, word || box.name], own: 1, label, isBox: true};
  const isOpen = box.title === null || box.title.hasSlots;
  const title = isOpen
    ? [
        part(holder, ['title'], {kind: 'text', part: 'title', line: box.line, label}, name => {
          box.fact = name;
        }),
      ]
    : [];
  const content =
    box.elements.length === 0
      ? [
          part(holder, [], {kind: 'text', part: 'box', line: box.line, label}, name => {
            box.contentFact = name;
          }),
        ]
      : [];
  return [...title, ...content, ...partsOfElements(box.elements, holder)];
}

function partsOfFields({fields}: FieldsSpec, holder: Holder): FactPart[] {
  return fields.flatMap(field => {
    const word = factWord(field.name);
    if (word === '') return [];
    const {line, name: label, hints} = field;
    const own = part(
      holder,
      [word],
      {kind: 'text', part: 'field', line, label, values: hints.values},
      name => {
        field.fact = name;
      },
    );
    return [{...own, twice: 'share'}];
  });
}

/** A list, a code block or a diagram. */
function partsOfBlock(
  element: ElementSpec & {kind: 'list' | 'code' | 'diagram'},
  holder: Holder,
  own: readonly string[],
): FactPart[] {
  const {line} = element;
  const {label} = holder;
  const give = (name: string): void => {
    element.fact = name;
  };
  if (element.kind === 'list') {
    return [
      {
        ...part(holder, own, {kind: 'list', part: 'list', line, label, values: element.hints.values}, give),
        twice: 'number',
      },
    ];
  }
  const code: FactPart = {
    ...part(holder, own, {kind: 'code', part: 'code', line, label}, give),
    twice: 'number',
  };
  if (element.kind === 'diagram') return [code];
  const language = part(holder, [...own, 'language'], {kind: 'text', part: 'language', line, label}, name => {
    element.languageFact = name;
  });
  return [code, {...language, twice: 'number'}];
}

/** The table as a whole, each of its columns, and each cell in a row that the template names. */
function partsOfTable(table: TableSpec, holder: Holder, own: readonly string[]): FactPart[] {
  const named = table.columns
    .map(column => ({column, key: patternWord(column.pattern), label: column.name}))
    .filter(({key}) => key !== '');
  for (const {column, key} of named) column.factWord = key;
  const columns = named.map(({column: {values}, key, label}) => ({key, label, values}));
  const whole = part(
    holder,
    own,
    {kind: 'table', part: 'table', line: table.line, label: holder.label},
    name => {
      table.fact = name;
    },
  );
  const parts = [
    {...whole, fact: {...whole.fact, columns}},
    ...named.map(({column, key, label}) =>
      part(
        {...holder, many: true},
        [...own, key],
        {kind: 'text', part: 'column', line: table.line, label, values: column.values},
        name => {
          column.fact = name;
        },
      ),
    ),
    ...table.rows.flatMap(row => {
      const word = factWord(row.name);
      if (word === '') return [];
      row.factWord = word;
      row.facts = {};
      // The first column holds the name of the row.
      return named
        .filter(({column}) => column.index > 0)
        .map(({column: {index, values}, key, label}) =>
          part(
            holder,
            [...own, word, key],
            {kind: 'text', part: 'cell', line: row.line, label: `${row.name}: ${label}`, values},
            name => {
              row.facts = {...row.facts, [index]: name};
            },
          ),
        );
    }),
  ];
  // A second table beside it may have columns of the same names.
  return parts.map(each => ({...each, twice: 'number'}));
}

function part(
  {words, own: around, label: holder, many}: Holder,
  own: readonly string[],
  fact: Pick<FactSpec, 'kind' | 'part' | 'line' | 'label'> & {values?: string[] | null},
  give: FactPart['give'],
): FactPart {
  const all = [...words, ...own];
  // What holds a part tells what it is about: `quick-reference.problem`, `trade-offs.performance.cost`.
  return {
    words: all,
    own: Math.min(all.length, Math.max(1, own.length + around)),
    twice: 'tell',
    fact: {values: null, ...fact, holder, many},
    give,
  };
}

/** `Example` of `Example 1: [Company/System]`. */
function withoutSlots({text, number}: NamePattern): string {
  const fixed = replaceSlots(text, findSlots(text), ' ');
  const label = number === null ? fixed : fixed.replace(String(number), ' ');
  return (
    label
      .trim()
      .split(/\s+/u)
      .filter(word => /[\p{L}\p{N}]/u.test(word))
      .join(' ')
      .replace(/[:–—-]$/u, '') || text.replace(/[[\]{}<>]/gu, '')
  );
}
