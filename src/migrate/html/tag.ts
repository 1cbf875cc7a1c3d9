/** A tag as it stands in a text. */
export interface Tag {
  start: number;
  end: number;
  /** As it is typed. */
  name: string;
  kind: 'open' | 'close' | 'whole';
  attributes: Attribute[];
}

export interface Attribute {
  name: string;
  /** Without quotation marks; `null` for none, and for an expression of JSX. */
  value: string | null;
  isExpression: boolean;
}

/** Nobody types a longer one. */
const LONGEST_TAG = 4000;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

export function isVoid(name: string): boolean {
  return VOID.test(name);
}

/** The tags of a text, in order. */
export function readTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const tag = readTag(text, at);
    if (!tag) continue;
    tags.push(tag);
    at = tag.end - 1;
  }
  return tags;
}

/** The tag at an offset; `null` where a `<` begins none. */
export function readTag(text: string, start: number): Tag | null {
  const [opening, slash = '', name] =
    /^<(\/?)([A-Za-z][\w.:-]*)(?=[\s/>])/u.exec(text.slice(start, start + 80)) ?? [];
  if (opening === undefined || name === undefined) return null;
  const limit = Math.min(text.length, start + LONGEST_TAG);
  const attributes: Attribute[] = [];
  let at = start + opening.length;
  while (at < limit) {
    const sign = text[at] ?? '';
    if (sign === '>') {
      const isWhole = text[at - 1] === '/' || isVoid(name);
      const kind = slash !== '' ? 'close' : isWhole ? 'whole' : 'open';
      return {start, end: at + 1, name, kind, attributes};
    }
    if (/[\s/]/u.test(sign)) {
      at++;
      continue;
    }
    const read = readAttribute(text, at, limit);
    if (!read) return null;
    attributes.push(read.attribute);
    at = read.end;
  }
  return null;
}

function readAttribute(
  text: string,
  start: number,
  limit: number,
): {attribute: Attribute; end: number} | null {
  if (text[start] === '{') {
    const end = braced(text, start, limit);
    return end === null ? null : {attribute: {name: '', value: null, isExpression: true}, end};
  }
  let at = start;
  while (at < limit && /[\w:@.#*-]/u.test(text[at] ?? '')) at++;
  if (at === start) return null;
  const name = text.slice(start, at);
  let equals = at;
  while (/\s/u.test(text[equals] ?? '')) equals++;
  if (text[equals] !== '=') return {attribute: {name, value: null, isExpression: false}, end: at};
  at = equals + 1;
  while (/\s/u.test(text[at] ?? '')) at++;
  const quote = text[at] ?? '';
  if (quote === '{') {
    const end = braced(text, at, limit);
    return end === null ? null : {attribute: {name, value: null, isExpression: true}, end};
  }
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    if (end === -1 || end >= limit) return null;
    return {attribute: {name, value: text.slice(at + 1, end), isExpression: false}, end: end + 1};
  }
  const from = at;
  while (at < limit && !/[\s"'=<>`]/u.test(text[at] ?? '>')) at++;
  return at === from ? null : {attribute: {name, value: text.slice(from, at), isExpression: false}, end: at};
}

function braced(text: string, start: number, limit: number): number | null {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return null;
}

/** The closing tag of each opening tag; tags that nothing closes are left out. */
export function pairTags(tags: readonly Tag[]): Map<Tag, Tag> {
  const open = new Map<string, Tag[]>();
  const pairs = new Map<Tag, Tag>();
  for (const tag of tags) {
    const name = tag.name.toLowerCase();
    const stack = open.get(name) ?? [];
    open.set(name, stack);
    if (tag.kind === 'open') {
      stack.push(tag);
    } else if (tag.kind === 'close') {
      const opening = stack.pop();
      if (opening) pairs.set(opening, tag);
    }
  }
  return pairs;
}

/** Whether every tag is closed, innermost first. */
export function isBalanced(tags: readonly Tag[]): boolean {
  const open: string[] = [];
  for (const {kind, name} of tags) {
    if (kind === 'open') open.push(name.toLowerCase());
    else if (kind === 'close' && open.pop() !== name.toLowerCase()) return false;
  }
  return open.length === 0;
}
