import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import type {Finding, Place} from '../markdown/finding.js';
import {factWord} from './facts/fact-word.js';
import type {Marks, Repeat} from './template.js';
import {readCondition} from './words/condition.js';
import {readLinkDemand} from './words/link-demand.js';
import {quoted} from './words/quoted.js';

export const NO_MARKS: Marks = {
  presence: null,
  when: null,
  repeat: null,
  aliases: [],
  anyRank: false,
  language: null,
  severity: null,
  hints: true,
  closed: false,
  links: [],
  fact: null,
  why: [],
};

const MARK = /^template:\s*(?<settings>[\s\S]*)$/iu;

/** Whether a comment is a mark: `<!-- template: optional -->`. */
export function isMark(comment: string): boolean {
  return MARK.test(comment);
}

/**
 * Reads a mark: `template:` and settings with semicolons between them, such as
 * `template: optional; aliases: Problem Statement | The Challenge`. `docs/template.md` lists them.
 */
export function readMarks(comment: string, path: string, place: Place): {marks: Marks; findings: Finding[]} {
  const marks: Marks = {...NO_MARKS};
  const findings: Finding[] = [];
  for (const setting of (MARK.exec(comment)?.groups?.settings ?? '').split(';')) {
    const [, name = '', value = ''] = /^([\w-]*)\s*:?([\s\S]*)$/u.exec(setting.trim()) ?? [];
    if (name === '') continue;
    const problem = apply(marks, name.toLowerCase(), value.trim(), setting.trim());
    if (problem !== null) findings.push(wrongMark(problem, setting.trim(), path, place));
  }
  if (marks.presence !== null) marks.why = [{line: place.start.line, text: quoted(comment)}];
  return {marks, findings};
}

const SETTINGS = [
  'optional',
  'required',
  'repeat',
  'aliases',
  'rank',
  'language',
  'severity',
  'hints',
  'sections',
  'links',
  'verbatim',
  'fact',
];

/** Applies one setting; says what is wrong with it. */
function apply(marks: Marks, name: string, value: string, setting: string): string | null {
  const wrong = (expected: string) => `Expected ${expected}, found \`${setting}\` in a mark of the template`;
  const oneOf = (...values: string[]) =>
    values.includes(value.toLowerCase())
      ? null
      : wrong(values.map(each => `\`${name}: ${each}\``).join(' or '));
  switch (name) {
    case 'optional':
      marks.presence = value === '' ? 'optional' : 'conditional';
      return null;
    case 'required':
      marks.when = readCondition(value);
      marks.presence = marks.when ? 'conditional' : 'required';
      return value === '' || marks.when ? null : wrong('`required` or `required: when status is final`');
    case 'repeat':
      marks.repeat = readRepeat(value);
      return marks.repeat ? null : wrong('`repeat: 2`, `repeat: 2-5` or `repeat: 2+`');
    case 'aliases':
    case 'alias':
      marks.aliases = value
        .split('|')
        .map(alias => alias.trim())
        .filter(Boolean);
      return marks.aliases.length > 0 ? null : wrong('`aliases: Name | Other Name`');
    case 'rank':
      marks.anyRank = true;
      return oneOf('any');
    case 'language':
      marks.language = value.toLowerCase();
      return value === '' ? wrong('a language, such as `language: python`') : null;
    case 'severity':
      marks.severity = (['error', 'warning'] as const).find(each => each === value.toLowerCase()) ?? null;
      return oneOf('error', 'warning');
    case 'hints':
    case 'hint':
      marks.hints = false;
      return oneOf('off');
    case 'sections':
      marks.closed = true;
      return oneOf('closed');
    case 'links': {
      const demand = readLinkDemand(value);
      if (demand) marks.links = [...marks.links, demand];
      return demand
        ? null
        : wrong(
            '`links: 1+`, `links: relative`, `links: to https://example.org/` or `links: 1+ in each subsection`',
          );
    }
    case 'fact':
      marks.fact = value;
      return value !== '' && factWord(value) === value
        ? null
        : wrong('a name of small letters, digits and hyphens, such as `fact: drawbacks`');
    // What stays word for word is read as text, not as an element.
    case 'verbatim':
      return value === '' ? null : wrong('`verbatim` alone');
    default:
      return `Unknown setting \`${name}\` in a mark of the template${didYouMean(nearest(name, SETTINGS))}`;
  }
}

function readRepeat(value: string): Repeat | null {
  const {low, high, more} =
    /^(?<low>\d+)\s*(?:(?<more>\+)|(?:-|–|to)\s*(?<high>\d+))?$/u.exec(value)?.groups ?? {};
  if (low === undefined) return null;
  const min = Number(low);
  const max = more === undefined ? Number(high ?? low) : null;
  return max !== null && max < min ? null : {min, max};
}

function wrongMark(problem: string, found: string, path: string, place: Place): Finding {
  return {
    ruleId: 'template',
    path,
    place,
    reason: problem,
    note: `Fix the comment in the template. Marks may say ${SETTINGS.map(each => `\`${each}\``).join(', ')}.`,
    actual: [found],
  };
}

/** Marks of several comments about one element, later ones winning. */
export function mergeMarks(all: readonly Marks[]): Marks {
  return all.reduce(
    (merged, marks) => ({
      presence: marks.presence ?? merged.presence,
      when: marks.presence === null ? merged.when : marks.when,
      repeat: marks.repeat ?? merged.repeat,
      aliases: [...merged.aliases, ...marks.aliases],
      anyRank: merged.anyRank || marks.anyRank,
      language: marks.language ?? merged.language,
      severity: marks.severity ?? merged.severity,
      hints: merged.hints && marks.hints,
      closed: merged.closed || marks.closed,
      links: [...merged.links, ...marks.links],
      fact: marks.fact ?? merged.fact,
      why: marks.presence === null ? merged.why : marks.why,
    }),
    NO_MARKS,
  );
}
