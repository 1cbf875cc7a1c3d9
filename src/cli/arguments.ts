import {parseArgs} from 'node:util';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import {UsageError} from './usage.js';

/** A call of the command, read and checked. */
export interface Arguments {
  command: 'check' | 'explain' | 'schema' | 'help' | 'version';
  globs: string[];
  template: string | null;
  /** Registry files by the name of their taxonomy. */
  taxonomies: Map<string, string>;
  config: string | null;
  format: 'pretty' | 'json';
  /** What most pages share is listed on each of them. */
  all: boolean;
  /** A revision of git: only files that differ from it are checked. */
  changed: string | null;
}

const COMMANDS = ['check', 'explain', 'schema'] as const;
const FORMATS = ['pretty', 'json'] as const;

/** @throws UsageError that says what is wrong with the call */
export function readArguments(argv: readonly string[]): Arguments {
  const {values, positionals} = parse(argv);
  const [command, ...globs] = positionals;
  const base = {
    globs,
    template: values.template ?? null,
    taxonomies: readTaxonomies(values.taxonomy ?? []),
    config: values.config ?? null,
    all: values.all ?? false,
    changed: values.changed ?? null,
    format: oneOf('--format', values.format ?? 'pretty', FORMATS),
  };
  if (values.help) return {...base, command: 'help'};
  if (values.version) return {...base, command: 'version'};
  if (command === undefined) throw new UsageError('Expected a command: `check`, `explain` or `schema`');
  const known = oneOf('the command', command, COMMANDS);
  if (known !== 'check' && globs.length > 0)
    throw new UsageError(`Expected the template behind \`--template\`, found \`${globs[0]}\``);
  return {...base, command: known};
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      // A bare `--changed` means: since the last commit.
      args: argv.map(each => (each === '--changed' ? '--changed=HEAD' : each)),
      allowPositionals: true,
      options: {
        template: {type: 'string'},
        taxonomy: {type: 'string', multiple: true},
        config: {type: 'string'},
        format: {type: 'string'},
        all: {type: 'boolean'},
        changed: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'},
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new UsageError(reason);
  }
}

function oneOf<T extends string>(what: string, found: string, values: readonly T[]): T {
  const known = values.find(value => value === found);
  if (known !== undefined) return known;
  const expected = values.map(value => `\`${value}\``).join(' or ');
  throw new UsageError(
    `Expected ${expected} for ${what}, found \`${found}\`${didYouMean(nearest(found, values)).replace(/\.$/u, '')}`,
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
