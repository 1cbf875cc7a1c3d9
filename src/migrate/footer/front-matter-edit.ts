import {isMap, isScalar, isSeq, parseDocument} from 'yaml';
import {isFrontMatterFence} from '../../markdown/yaml/front-matter-end.js';
import {newLine, type Line} from '../line.js';

/** A key that is to be in the front matter. */
export interface WantedKey {
  key: string;
  /** One text, or the items of a list: those that are missing are added. */
  value: string | readonly string[];
}

/**
 * Adds keys to the front matter, or to lists that stand in it. Other lines stay as they are.
 *
 * @returns `null` where a key holds something else already, or the front matter cannot be read.
 */
export function addToFrontMatter(lines: readonly Line[], wanted: readonly WantedKey[]): Line[] | null {
  let result: Line[] | null = [...lines];
  for (const each of wanted) result = result && addKey(result, each);
  return result;
}

function addKey(lines: Line[], {key, value}: WantedKey): Line[] | null {
  const [first] = lines;
  if (!first) return null;
  const end = isFrontMatterFence(first.text)
    ? lines.findIndex(({text}, at) => at > 0 && isFrontMatterFence(text))
    : -1;
  if (end === -1) {
    if (isFrontMatterFence(first.text)) return null;
    const made = ['---', ...textOf(key, value), '---', ...(first.text.trim() === '' ? [] : [''])];
    return [
      ...made.map(text => newLine(text, {...first, eol: first.eol || '\n'}, {isDone: undefined})),
      ...lines,
    ];
  }
  const yaml = lines.slice(1, end);
  const document = parseDocument(yaml.map(({text}) => text).join('\n'), {logLevel: 'silent'});
  if (document.errors.length > 0) return null;
  const {contents} = document;
  if (contents !== null && !isMap(contents)) return null;
  const pair = contents?.items.find(item => isScalar(item.key) && item.key.value === key);
  const insert = (at: number, texts: string[]) => {
    const beside = lines[Math.max(0, at - 1)] ?? first;
    return [
      ...lines.slice(0, at),
      ...texts.map(text => newLine(text, beside, {isDone: undefined})),
      ...lines.slice(at),
    ];
  };
  if (!pair) return insert(end, textOf(key, value));
  if (typeof value === 'string')
    return isScalar(pair.value) && String(pair.value.value) === value ? lines : null;
  const {value: node} = pair;
  const known: unknown[] = isSeq(node)
    ? node.items.map(item => (isScalar(item) ? item.value : item))
    : [isScalar(node) ? node.value : node];
  const missing = value.filter(item => !known.some(each => String(each) === item));
  if (missing.length === 0) return lines;
  if (!isSeq(node)) return null;
  const offset = node.range[0];
  const before = yaml
    .map(({text}) => text)
    .join('\n')
    .slice(0, node.flow ? node.range[1] : offset);
  const at = before.split('\n').length;
  if (node.flow) {
    const line = lines[at]!;
    const column = before.length - before.lastIndexOf('\n') - 2;
    if (line.text[column] !== ']') return null;
    const head = line.text.slice(0, column).trimEnd();
    const comma = node.items.length === 0 || head.endsWith(',') ? '' : ', ';
    const text =
      head + (head.endsWith(',') ? ' ' : comma) + missing.map(scalar).join(', ') + line.text.slice(column);
    return [...lines.slice(0, at), {...line, text}, ...lines.slice(at + 1)];
  }
  const last = node.items.at(-1);
  const dash = /^[ \t]*-[ \t]+/u.exec(lines[at]?.text ?? '')?.[0];
  if (!isScalar(last) || dash === undefined) return null;
  const lastLine = yaml
    .map(({text}) => text)
    .join('\n')
    .slice(0, last.range[1])
    .split('\n').length;
  return insert(
    lastLine + 1,
    missing.map(item => dash + scalar(item)),
  );
}

function textOf(key: string, value: WantedKey['value']): string[] {
  return [`${key}: ${typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`}`];
}

/** A text as YAML has it: in quotation marks where it would be something else without. */
function scalar(text: string): string {
  return /^[A-Za-z][\w/.-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text)
    ? text
    : JSON.stringify(text);
}
