import {isCollection, isNode, isScalar, parseDocument, visit} from 'yaml';
import type {Document} from 'yaml';
import type {Finding} from '../finding.js';
import {describeYamlError, type YamlError} from './yaml-faults.js';

/** Something that the text of a YAML file has and should not have, with its offsets. */
export interface YamlFault extends Pick<Finding, 'reason' | 'note'> {
  range: readonly [number, number];
}

export interface YamlSyntax {
  document: Document.Parsed;
  /** In the order of the text. */
  faults: YamlFault[];
  /** After a syntax error the parser guesses what the rest means. */
  isGuesswork: boolean;
}

/** What stands for bytes that are no UTF-8, and a character that no text holds. */
const NO_TEXT = /[\uFFFD\0]/;

/** Parses YAML, and says in the writer's words what is wrong with it. Never throws. */
export function parseYaml(text: string): YamlSyntax {
  // With the level `silent` the parser would pass over a second document without a word.
  // It compares each key with all others (see `repeatedKeys`).
  const parse = (source: string) =>
    parseDocument(source, {prettyErrors: false, logLevel: 'error', uniqueKeys: false});
  try {
    const document = parse(text);
    const noText = text.search(NO_TEXT);
    return noText < 0
      ? {document, ...readErrors(document, text)}
      : {document, faults: [notText(noText)], isGuesswork: true};
  } catch {
    return {document: parse(''), faults: [tooDeep([0, 0])], isGuesswork: true};
  }
}

function notText(offset: number): YamlFault {
  return {
    range: [offset, offset + 1],
    reason: 'Expected text in UTF-8, found other bytes.',
    note: 'Save the file as text in UTF-8.',
  };
}

/** The parser walks down into what is nested, until its stack ends. */
function tooDeep(range: YamlFault['range']): YamlFault {
  const reason = 'Expected lists and maps, found brackets that are nested too deep to be read.';
  return {range, reason, note: 'Look for brackets that were never closed.'};
}

/** Everything up to the first real syntax error: whatever the parser says of the rest follows from it. */
function readErrors(document: Document.Parsed, text: string): Pick<YamlSyntax, 'faults' | 'isGuesswork'> {
  const errors: YamlError[] = [...document.errors, ...document.warnings, ...repeatedKeys(document)].sort(
    (a, b) => a.pos[0] - b.pos[0],
  );
  const first = errors.findIndex(isStructural);
  const told = first < 0 ? errors : errors.slice(0, first + 1);
  return {faults: told.map(error => describe(error, document, text)), isGuesswork: first >= 0};
}

/** Keys that stand twice in one map, as the parser would report them: found in one walk, whatever the size of the map. */
function repeatedKeys(document: Document): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Map(_, {items}) {
      const known = new Set<unknown>();
      for (const {key} of items) {
        const [start] = (isNode(key) && key.range) || [0];
        if (!isScalar(key)) continue;
        if (known.has(key.value))
          errors.push({name: 'YAMLParseError', code: 'DUPLICATE_KEY', message: '', pos: [start, start + 1]});
        known.add(key.value);
      }
    },
  });
  return errors;
}

/** A key that stands twice leaves no doubt about the rest, and neither does an unknown tag. */
function isStructural({name, code}: YamlError): boolean {
  return name === 'YAMLParseError' && code !== 'DUPLICATE_KEY';
}

function describe(error: YamlError, document: Document.Parsed, text: string): YamlFault {
  const {code, message, pos} = error;
  if (code === 'DUPLICATE_KEY') {
    const [key = ''] = /^[^:\n]*/.exec(text.slice(pos[0])) ?? [];
    return {
      range: pos,
      reason: `The key \`${key.trim()}\` stands twice in one entry.`,
      note: 'Delete one of the two.',
    };
  }
  if (code === 'MULTIPLE_DOCS') {
    const reason = 'Cannot read the YAML: a line `---` begins a second document.';
    return {range: pos, reason, note: 'Delete the line.'};
  }
  if (/call stack/i.test(message)) return tooDeep(pos);
  const tab = indentingTab(text, pos[0]);
  if (tab !== null) {
    const reason = 'Cannot read the YAML: a line begins with a tab.';
    return {range: [tab, tab + 1], reason, note: 'Indent the line with spaces.'};
  }
  const words = describeYamlError(error, text);
  const cause = words?.cause ?? (message.charAt(0).toLowerCase() + message.slice(1)).replace(/\.$/, '');
  return {
    range: opening(document, error),
    reason: `Cannot read the YAML: ${cause}.`,
    note:
      words?.note ??
      'Put values with `: `, `#`, quotes or brackets in them into quotation marks, and indent with spaces.',
  };
}

/** What is never closed is mended where it opens; the parser names the place where it gave up waiting. */
function opening(
  document: Document,
  {message, pos}: Pick<YamlError, 'message' | 'pos'>,
): readonly [number, number] {
  const isQuote = /closing ["']quote/.test(message);
  if (!isQuote && !/end with a [\]}]/.test(message)) return pos;
  let place = pos;
  visit(document, {
    Node: (_, node) => {
      const [start, , end] = node.range ?? [pos[0], pos[0], pos[0]];
      const isOpened = isQuote ? isScalar(node) : isCollection(node) && node.flow === true;
      place = isOpened && start < pos[0] && pos[0] <= end ? [start, start + 1] : place;
    },
  });
  return place;
}

/** The first tab that indents a line, up to where the parser gave up: it makes many things of tabs. */
function indentingTab(text: string, offset: number): number | null {
  const end = text.indexOf('\n', offset);
  const [, spaces] = /^( *)\t/m.exec(text.slice(0, end < 0 ? undefined : end)) ?? [];
  return spaces === undefined ? null : text.search(/^ *\t/m) + spaces.length;
}
