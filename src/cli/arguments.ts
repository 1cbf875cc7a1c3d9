import {parseArgs} from 'node:util';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import {quoteAll} from '../markdown/quote.js';
import {COMMAND_NAMES, COMMANDS, OPTIONS, type CommandName, type Format} from './commands.js';
import {readWhere} from './export/read-where.js';
import {UsageError} from './usage.js';

/** A call of the command, read and checked. */
export interface Arguments {
  command: CommandName | 'help' | 'version';
  globs: string[];
  /** The title of a new page: as one word of the call. */
  title: string[];
  /** The terms of a new page by the name of their taxonomy. */
  terms: Map<string, string[]>;
  /** The folder of a new page. */
  dir: string | null;
  /** What is proposed is written. */
  write: boolean;
  /** The rule whose page is asked for. */
  rule: string | null;
  template: string | null;
  /** Registry files by the name of their taxonomy. */
  taxonomies: Map<string, string>;
  config: string | null;
  format: Format;
  /** What stands together in a report for people. */
  by: 'page' | 'demand';
  /** The file that is written instead of standard output. */
  output: string | null;
  /** What most pages share is listed on each of them. */
  all: boolean;
  /** A revision of git: only files that differ from it are checked. */
  changed: string | null;
  /** Whether what was worked out in earlier runs counts. */
  cache: boolean;
  /** The file of what is known already. */
  baseline: string | null;
  /** What is found is recorded in it. */
  updateBaseline: boolean;
  /** Whether pages are mended, and whether what is missing is inserted, too. */
  fix: 'safe' | 'all' | null;
  /** The taxonomy whose registry's schema is asked for, or `paths`. */
  registry: string | null;
  /** What would be written is shown, and nothing is written. */
  dryRun: boolean;
  /** By class or type in lower case: the box or admonition that it becomes. */
  map: Map<string, string>;
  /** What the exported pages have, as the attributes of a listing. */
  where: Map<string, string>;
  /** What is exported of them; `null` for all. */
  columns: string[] | null;
}

/** @throws UsageError that says what is wrong with the call */
export function readArguments(argv: readonly string[]): Arguments {
  const {values, positionals} = parse(argv);
  const [command, ...rest] = positionals;
  if (values.help || values.version)
    return {...of('check', values, []), command: values.help ? 'help' : 'version'};
  if (command === undefined) throw new UsageError(`Expected a command: ${quoteAll(COMMAND_NAMES, ' or ')}`);
  return of(oneOf('the command', command, COMMAND_NAMES), values, rest);
}

type Values = ReturnType<typeof parse>['values'];

function of(command: CommandName, values: Values, rest: string[]): Arguments {
  const {formats, options} = COMMANDS[command];
  const foreign = Object.keys(values).find(name => !options.some(known => known === name));
  if (foreign !== undefined) throw new UsageError(`\`${command}\` has no option \`--${foreign}\``);
  const format = oneOf<Format>('--format', values.format ?? formats[0], formats);
  if (values.by !== undefined && format !== 'pretty') {
    throw new UsageError(
      `\`--by\` orders the report for people, and means nothing for \`--format ${format}\``,
    );
  }
  if (values['update-baseline'] && (values.output ?? values.format ?? values.by) !== undefined) {
    throw new UsageError(
      '`--update-baseline` writes the baseline and prints no report: leave out `--format`, `--by` and `--output`',
    );
  }
  if (command === 'check' && values['dry-run'] && values.fix === undefined)
    throw new UsageError('`--dry-run` shows what `--fix` would change: write both, or leave it out');
  if (values['update-baseline'] && values.fix !== undefined) {
    throw new UsageError(
      'Expected `--fix` or `--update-baseline`, found both: mend first, and record what is left',
    );
  }
  return {
    command,
    globs: ['check', 'migrate', 'adopt', 'export'].includes(command) ? rest : [],
    title: command === 'new' ? rest : [],
    terms: new Map([
      ['laws', values.law ?? []],
      ['pillars', values.pillar ?? []],
    ]),
    dir: values.dir ?? null,
    write: values.write ?? false,
    rule: command === 'explain' ? readRule(rest, values) : null,
    template: values.template ?? null,
    taxonomies: readTaxonomies(values.taxonomy ?? []),
    config: values.config ?? null,
    format,
    by: oneOf('--by', values.by ?? 'page', ['page', 'demand']),
    output: values.output ?? null,
    all: values.all ?? false,
    changed: values.changed ?? null,
    cache: !values['no-cache'],
    baseline: values.baseline ?? null,
    updateBaseline: values['update-baseline'] ?? false,
    fix: values.fix === undefined ? null : oneOf<'safe' | 'all'>('--fix', values.fix, ['safe', 'all']),
    registry: command === 'schema' ? readRegistryName(rest, values) : null,
    dryRun: values['dry-run'] ?? false,
    map: readMap(values.map ?? []),
    where: readWhere(values.where ?? []),
    columns:
      values.columns === undefined
        ? null
        : values.columns
            .split(',')
            .map(name => name.trim())
            .filter(Boolean),
  };
}

/** Options with a value that may be left out. */
const BARE: ReadonlyMap<string, string> = new Map([
  ['--changed', '--changed=HEAD'],
  ['--fix', '--fix=safe'],
]);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      // A bare `--changed` means: since the last commit.
      // And a bare `--fix`: only what is certain.
      args: argv.map(each => BARE.get(each) ?? each),
      allowPositionals: true,
      options: OPTIONS,
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new UsageError(reason);
  }
}

/** `explain missing-section` asks for a rule; a file is a template, and stands behind its option. */
function readRule([rule, ...more]: string[], {template}: Values): string | null {
  if (rule === undefined) return null;
  if (/[./\\]/u.test(rule)) throw wrongTemplate(rule);
  const other = more[0] ?? template;
  if (other !== undefined)
    throw new UsageError(`Expected one rule or one template, found \`${rule}\` and \`${other}\``);
  return rule;
}

function readRegistryName([stray]: string[], {registry, template}: Values): string | null {
  if (stray !== undefined) throw wrongTemplate(stray);
  if (registry !== undefined && template !== undefined)
    throw new UsageError('Expected `--registry` or `--template`, found both: each has a schema of its own');
  return registry ?? null;
}

function wrongTemplate(found: string): UsageError {
  return new UsageError(`Expected the template behind \`--template\`, found \`${found}\``);
}

function oneOf<T extends string>(what: string, found: string, values: readonly T[]): T {
  const known = values.find(value => value === found);
  if (known !== undefined) return known;
  const expected = values.map(value => `\`${value}\``).join(' or ');
  throw new UsageError(
    `Expected ${expected} for ${what}, found \`${found}\`${didYouMean(nearest(found, values)).replace(/\.$/u, '')}`,
  );
}

function readMap(entries: readonly string[]): Map<string, string> {
  return new Map(
    entries.map(entry => {
      const [, from, to] = /^([^=]+)=([^=]+)$/u.exec(entry) ?? [];
      if (from === undefined || to === undefined)
        throw new UsageError(`Expected \`--map OLD=BOX\`, such as \`axiom-box=axiom\`, found \`${entry}\``);
      return [from.trim().toLowerCase(), to.trim()];
    }),
  );
}

function readTaxonomies(entries: readonly string[]): Map<string, string> {
  return new Map(
    entries.map(entry => {
      const [, name, file] = /^([^=]+)=(.+)$/u.exec(entry) ?? [];
      if (name === undefined || file === undefined) {
        throw new UsageError(
          `Expected \`--taxonomy NAME=FILE\`, such as \`laws=docs/laws.yml\`, found \`${entry}\``,
        );
      }
      return [name, file];
    }),
  );
}
