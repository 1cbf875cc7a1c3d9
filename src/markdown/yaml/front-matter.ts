import type {Root, Yaml} from 'mdast';
import {isMap, isNode, isPair, isScalar, isSeq, type Document} from 'yaml';
import {FILE_START, type Finding, type Place} from '../finding.js';
import type {FrontMatter} from '../page.js';
import {SourceText} from '../source-text.js';
import {parseYaml} from './yaml-syntax.js';

/** Lines that lie before the YAML text: the opening `---`. */
const FENCE_LINES = 1;

interface ReadFrontMatter {
  frontMatter: FrontMatter;
  findings: Finding[];
}

/** Reads the YAML at the top of a page. Malformed YAML is a finding at its line, and reads as no keys. */
export function readFrontMatter(tree: Root, path: string): ReadFrontMatter {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml');
  const none: FrontMatter = {data: {}, place: () => FILE_START};
  if (node === undefined) return {frontMatter: none, findings: []};
  const source = new SourceText(node.value);
  const point = (offset: number) => {
    const {line, column} = source.pointAt(offset);
    return {line: line + FENCE_LINES, column};
  };
  const range = (start: number, end: number): Place => ({start: point(start), end: point(end)});
  const failed = (reason: string, note = PLAIN_YAML, at: readonly [number, number] = [0, 0]) => ({
    frontMatter: none,
    findings: [malformed(reason, note, range(...at), path)],
  });
  const {document, faults} = parseYaml(node.value);
  const [fault] = faults;
  if (fault) return failed(fault.reason, fault.note, fault.range);
  let data: unknown;
  try {
    data = document.toJS({maxAliasCount: 100});
  } catch (error) {
    // Aliases of nothing, and aliases that would multiply without end.
    return failed(`Cannot read the YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (data !== null && (typeof data !== 'object' || Array.isArray(data)))
    return failed('Expected front matter of `key: value` lines, found something else');
  return {
    frontMatter: {
      data: {...data},
      place: (...keys) => {
        const found = locate(document, keys);
        return found ? range(...found) : FILE_START;
      },
    },
    findings: [],
  };
}

/** Offsets of a key with its value, or of an item of a list; of its nearest parent when it does not exist. */
function locate(document: Document, keys: readonly (string | number)[]): [number, number] | null {
  let node: unknown = document.contents;
  let found: [number, number] | null = null;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(key));
      if (!isPair(pair) || !isNode(pair.key) || !pair.key.range) return found;
      const value = isNode(pair.value) ? pair.value : null;
      found = [pair.key.range[0], value?.range?.[1] ?? pair.key.range[1]];
      node = value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (!isNode(item) || !item.range) return found;
      found = [item.range[0], item.range[1]];
      node = item;
    } else {
      return found;
    }
  }
  return found;
}

const PLAIN_YAML =
  'Put values with `:`, `#`, `[`, `{` or quotes in them into quotation marks, and indent with spaces.';

function malformed(reason: string, note: string, place: Place, path: string): Finding {
  return {
    ruleId: 'front-matter',
    path,
    place,
    reason,
    note,
  };
}
