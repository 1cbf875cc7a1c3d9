import type {Root, Yaml} from 'mdast';
import {isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair, type YAMLMap} from 'yaml';
import {FILE_START, type Finding, type Place} from '../finding.js';
import type {FrontMatter} from '../page.js';
import {SourceText} from '../source-text.js';
import {bareObject} from '../bare-object.js';
import {parseYaml} from './yaml-syntax.js';
import {readYamlValue} from './yaml-value.js';

/** Lines that lie before the YAML text: the opening `---`. */
const FENCE_LINES = 1;

interface ReadFrontMatter {
  frontMatter: FrontMatter;
  findings: Finding[];
}

/** Reads the YAML at the top of a page. Malformed YAML is a finding at its line, and reads as no keys. */
export function readFrontMatter(tree: Root, path: string): ReadFrontMatter {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml');
  const none: FrontMatter = {data: bareObject(), place: () => FILE_START};
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
  const read = readYamlValue(document);
  if ('fault' in read) return failed(read.fault.reason, read.fault.note, read.fault.range);
  const data = read.value;
  if (data !== null && (typeof data !== 'object' || Array.isArray(data)))
    return failed('Expected front matter of `key: value` lines, found something else');
  const pairOf = createPairFinder();
  return {
    frontMatter: {
      data: bareObject(data ?? {}),
      place: (...keys) => {
        const found = locate(document, keys, pairOf);
        return found ? range(...found) : FILE_START;
      },
    },
    findings: [],
  };
}

type PairFinder = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds the pairs of maps by their keys: a front matter is asked for the place of each of its keys. */
function createPairFinder(): PairFinder {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (!pairs) {
      // Of keys that stand twice, the first.
      pairs = new Map(
        map.items.toReversed().flatMap(pair => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      );
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

/** Offsets of a key with its value, or of an item of a list; of its nearest parent when it does not exist. */
function locate(
  document: Document,
  keys: readonly (string | number)[],
  pairOf: PairFinder,
): [number, number] | null {
  let node: unknown = document.contents;
  let found: [number, number] | null = null;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = pairOf(node, String(key));
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
