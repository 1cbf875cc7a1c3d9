import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A file of a site with one mistake in it. */
export interface Damage {
  name: string;
  /** Absolute path. */
  file: string;
  text: string;
}

/** Changes the lines of a file at a line that the expression finds. */
interface Kind {
  name: string;
  line: RegExp;
  change: (lines: string[], at: number) => void;
}

const remove = (lines: string[], at: number) => void lines.splice(at, 1);
const replace = (from: RegExp, to: string) => (lines: string[], at: number) => {
  lines[at] = lines[at]!.replace(from, to);
};

const KINDS: Kind[] = [
  {name: 'rename a section', line: /^#{2,4} /u, change: replace(/$/u, ' of another name')},
  {name: 'delete a heading', line: /^#{2,4} /u, change: remove},
  {name: 'one rank down', line: /^#{2,4} /u, change: replace(/^/u, '#')},
  {name: 'one rank up', line: /^#{2,4} /u, change: replace(/^#/u, '')},
  {
    name: 'move a section to the end',
    line: /^## /u,
    change(lines, at) {
      const next = lines.findIndex((line, index) => index > at && /^#{1,2} /u.test(line));
      lines.push(...lines.splice(at, (next < 0 ? lines.length : next) - at));
    },
  },
  {name: 'delete a title', line: /^# /u, change: remove},
  {name: 'drop a row', line: /^\|/u, change: remove},
  {name: 'drop a field', line: /^- \*\*/u, change: remove},
  {name: 'drop a fence', line: /^(?::::|```)/u, change: remove},
  {name: 'misspell a box', line: /^:::[a-z]/u, change: replace(/^:::(.)/u, ':::$1x')},
  {name: 'an unknown law', line: /^laws: /u, change: replace(/.*/u, 'laws: [no-such-law]')},
  {name: 'broken YAML', line: /^[a-z]+: /u, change: replace(/$/u, ': [')},
  {name: 'an entry without its key', line: /^ *-? *(?:id|title|summary): /u, change: remove},
  {name: 'drop a line', line: /\S/u, change: remove},
];

/** Damages of every kind in turn, each at a place that the seed chooses. */
export function damages(site: string, seed: number, count: number): Damage[] {
  const random = numbers(seed);
  const files = readdirSync(site, {recursive: true, encoding: 'utf8'})
    .filter(name => /(?:docs|templates|i18n).*\.(?:mdx?|yml)$/u.test(name))
    .sort()
    .map(name => path.join(site, name));
  return Array.from({length: count}, (_, index) => {
    const {name, line, change} = KINDS[index % KINDS.length]!;
    const places = files.flatMap(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((text, at) => (line.test(text) ? [{file, at}] : [])),
    );
    const {file, at} = places[random(places.length)]!;
    const lines = readFileSync(file, 'utf8').split('\n');
    change(lines, at);
    return {name: `${name}: ${path.relative(site, file)}:${at + 1}`, file, text: lines.join('\n')};
  });
}

/** Whole numbers below a limit, the same for the same seed (a linear congruential generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return limit => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * limit);
  };
}
