/**
 * What a sentence speaks of.
 *
 * - `this`: no subject, `this`, or `this element`: what the sentence stands beside
 * - `section`: this section, the heading
 * - `sections`: all sections, these headings
 * - `block`: this block, list, table, quotation
 * - `value`: this field, key, value, item, row
 * - `values`: any of them, all fields
 * - `remark`: this comment, these instructions: the words themselves
 * - `named`: something that is called by its name: the `Reference` section, test cases
 * - `other`: anything else, of which nothing is known
 */
export type SubjectKind =
  'this' | 'section' | 'sections' | 'block' | 'value' | 'values' | 'remark' | 'named' | 'other';

export interface Subject {
  kind: SubjectKind;
  /** The words themselves in lower case, without an article: `main sections`. */
  words: string;
  /** Of `sections`: what they belong to, `reference` in "all sections of Reference"; `null` where nothing is said. */
  owner: string | null;
}

const NOUNS: readonly [kind: SubjectKind, nouns: string][] = [
  ['section', 'section|sub-?section|heading|header|chapter|part'],
  [
    'remark',
    'comment|comment block|note|remark|instruction|guidance|hint|placeholder|text|template text|explanation|example text',
  ],
  [
    'block',
    'block|code block|code|paragraph|sentence|line|quote|quotation|blockquote|box|callout|admonition|banner|list|checklist|table|diagram|image|picture|figure|example|preamble',
  ],
  [
    'value',
    'field|header field|metadata field|key|value|property|attribute|entry|column|cell|row|item|bullet|step|option',
  ],
  ['this', 'element'],
];
const KINDS = new Map(NOUNS.flatMap(([kind, nouns]) => nouns.split('|').map(noun => [noun, kind])));

/** A noun phrase without a name: `all of the following sections`, `this whole comment block`. */
const PHRASE =
  /^(?<which>(?:(?:this|the|these|those|that|each|any|every|all|both|your|of|entire|whole|complete|following|above|below|template|optional|required|mandatory|remaining|other|same|main|level|\d) )*)(?<noun>(?:(?:comment|code|header|metadata|template|example) )?[a-z-]+?)(?<plural>s?)(?<behind> (?:above|below|here|itself|(?:of|in|under) .{1,60}))?$/u;

/** What stands around the name of a section: ``the `Reference` section``. */
const NAMED_SECTION =
  /^(?:the|this|a|an) ["'“”‘’`]{0,2}(?<name>[^"“”‘’`]{1,60}?)["'“”‘’`]{0,2} (?:sub-?)?(?:section|heading|chapter|part)$/u;

/** Reads the subject of a sentence from the words that stand for it; none at all stand for `this`. */
export function readSubject(said: string): Subject {
  const text = said.toLowerCase().replace(/\s+/gu, ' ').trim();
  const words = (NAMED_SECTION.exec(text)?.groups?.name ?? text).replace(/^(?:the|this|your|an?) /u, '');
  const {which = '', noun = '', plural = '', behind = ''} = PHRASE.exec(text)?.groups ?? {};
  const owner = /^ (?:of|in|under) (?:the )?(?<name>.+)$/u.exec(behind)?.groups?.name ?? null;
  return {kind: kindOf(text, which, noun, plural !== '', owner !== null), words, owner};
}

function kindOf(text: string, which: string, noun: string, isPlural: boolean, isPart: boolean): SubjectKind {
  if (/^(?:this|it|this one)?$/u.test(text)) return 'this';
  if (/^(?:these|they|them|(?:any|all)(?: of (?:them|these))?)$/u.test(text)) return 'values';
  const kind = KINDS.get(noun);
  if (kind === undefined) return text.split(' ').length <= MOST_WORDS ? 'named' : 'other';
  const isMany = isPlural || /\b(?:each|any|every|all|both)\b/u.test(which);
  if (kind === 'section' && isMany) return 'sections';
  // "the value of the field", "the text of this section" are parts of something else.
  if (isPart) return 'other';
  return isMany && (kind === 'value' || kind === 'this') ? 'values' : kind;
}

/** Longer phrases are no name of a section. */
const MOST_WORDS = 6;
