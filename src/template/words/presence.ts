import {normalizeName} from '../../markdown/names.js';
import {readStatements, type Statement} from './statements.js';

/** Whether pages must have a part; a condition that the template states is the writer's to judge. */
export type Presence = 'required' | 'conditional' | 'optional';

/**
 * What a text is asked about.
 *
 * - `section`: the section that the text stands in or beside
 * - `sections`: all sections below it
 * - `block`: the block that stands next to the text: a list, a table, a paragraph with a slot
 * - `value`: the field, key, item, column or row that it stands beside
 * - `values`: all of them
 */
export interface About {
  kind: 'section' | 'sections' | 'block' | 'value' | 'values';
  /** The name of it: `Reference`. A sentence may call it by that. */
  name?: string;
  /**
   * Whether a sentence without a subject is about it: anywhere in the text, in its first sentence only, or not at all.
   * @default 'anywhere'
   */
  bare?: 'anywhere' | 'first' | 'never';
}

/** That a part may be left out, or must not be, and the sentence that says so. */
export interface Said {
  presence: Presence;
  text: string;
  /** How many lines below the first line of the text the sentence begins. */
  line: number;
}

/**
 * What a text says of the presence of something: `'optional'` for "This section is optional", `'conditional'` for "Remove
 * it if …", `'required'` for "Do not remove this section". `null` when it says nothing of the kind, or nothing that can
 * be meant in one way only: then the part stays what its structure says.
 *
 * @example
 * presenceSaid('This section is optional.', {kind: 'section'}) // optional
 * presenceSaid('Remove this comment before submitting.', {kind: 'section'}) // null
 * presenceSaid('optional', {kind: 'value'}) // optional
 */
export function presenceSaid(text: string, about: About): Said | null {
  const said = readStatements(text).flatMap(statement => {
    const presence = isAbout(statement, about) ? presenceOf(statement, about) : null;
    return presence === null ? [] : [{presence, text: statement.text, line: statement.line}];
  });
  const order: Presence[] = ['required', 'conditional', 'optional'];
  return order.flatMap(presence => said.find(each => each.presence === presence) ?? [])[0] ?? null;
}

/**
 * What slots say of the value that they leave to the writer: `[optional: the reason]`, `[optional description]`. `null`
 * unless all of them say so.
 */
export function presenceInSlots(slots: readonly {inner: string}[]): Said | null {
  const said = slots.map(
    ({inner}) =>
      presenceSaid(inner, {kind: 'value', bare: 'first'}) ??
      // Unlike a sentence, a slot is the thing itself.
      (OPTIONAL_THING.test(inner) ? {presence: 'optional' as const, text: inner, line: 0} : null),
  );
  return said.some(each => each === null || each.presence === 'required') ? null : (said[0] ?? null);
}

const OPTIONAL_THING = /^optional(?:\s[^\s.]+){1,4}$/iu;

/** Whether a text says that a value is to be left empty, or as it is: "Leave blank until accepted". */
export function asksForEmpty(text: string): boolean {
  return readStatements(text).some(
    ({subject, predicate}) => predicate === 'empty' && ['this', 'value', 'values'].includes(subject.kind),
  );
}

/** Whether a text says that what stands below it is to be chosen from: "Pick one of these and delete the rest". */
export function asksForOne(text: string): boolean {
  return readStatements(text).some(({predicate}) => predicate === 'choice');
}

function isAbout({subject, isFirst, isItem, predicate}: Statement, about: About): boolean {
  const {kind, name, bare = 'anywhere'} = about;
  const isNamed = name !== undefined && name !== '' && normalizeName(subject.words) === normalizeName(name);
  if (predicate === 'varies') return kind === 'section' && isNamed;
  if (kind === 'sections') {
    return (
      subject.kind === 'sections' &&
      (subject.owner === null || normalizeName(subject.owner) === normalizeName(name ?? ''))
    );
  }
  if (subject.kind === 'this') {
    return (
      kind !== 'values' &&
      !(isItem && kind === 'section') &&
      (bare === 'anywhere' || (bare === 'first' && isFirst))
    );
  }
  return subject.kind === kind || isNamed;
}

function presenceOf({predicate, condition}: Statement, about: About): Presence | null {
  switch (predicate) {
    case 'required':
      return condition === null ? 'required' : 'conditional';
    case 'optional':
      return condition === null ? 'optional' : 'conditional';
    case 'varies':
      return 'optional';
    case 'removed':
      return about.kind === 'section' || about.kind === 'block' ? 'optional' : null;
    default:
      return null;
  }
}
