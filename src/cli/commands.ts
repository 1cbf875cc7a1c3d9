/** Every option of the command line, as `parseArgs` takes them. */
export const OPTIONS = {
  template: {type: 'string'},
  taxonomy: {type: 'string', multiple: true},
  config: {type: 'string'},
  format: {type: 'string'},
  by: {type: 'string'},
  output: {type: 'string'},
  all: {type: 'boolean'},
  changed: {type: 'string'},
  'no-cache': {type: 'boolean'},
  baseline: {type: 'string'},
  'update-baseline': {type: 'boolean'},
  fix: {type: 'string'},
  registry: {type: 'string'},
  'dry-run': {type: 'boolean'},
  map: {type: 'string', multiple: true},
  law: {type: 'string', multiple: true},
  pillar: {type: 'string', multiple: true},
  dir: {type: 'string'},
  write: {type: 'boolean'},
  where: {type: 'string', multiple: true},
  columns: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

/** What a command takes. An option that means nothing to it is a wrong call. */
interface CommandShape {
  options: readonly (keyof typeof OPTIONS)[];
  /** The first is the default. */
  formats: readonly Format[];
}

/** How a command prints what it has found. */
export type Format = 'pretty' | 'json' | 'github' | 'sarif' | 'csv' | 'md';

const COMMON = ['config', 'format', 'output', 'template', 'help', 'version'] as const;

/** The commands: `pattern-library check`, and in a site `docusaurus pattern-library:check`. */
export const COMMANDS = {
  check: {
    options: [
      ...COMMON,
      'taxonomy',
      'by',
      'all',
      'changed',
      'no-cache',
      'baseline',
      'update-baseline',
      'fix',
      'dry-run',
    ],
    formats: ['pretty', 'json', 'github', 'sarif'],
  },
  explain: {options: COMMON, formats: ['pretty', 'json']},
  schema: {options: [...COMMON, 'taxonomy', 'registry'], formats: ['json']},
  migrate: {
    options: ['config', 'taxonomy', 'dry-run', 'map', 'no-cache', 'help', 'version'],
    formats: ['pretty'],
  },
  new: {
    options: ['config', 'template', 'taxonomy', 'law', 'pillar', 'dir', 'help', 'version'],
    formats: ['pretty'],
  },
  export: {options: [...COMMON, 'taxonomy', 'where', 'columns'], formats: ['json', 'csv', 'md']},
  adopt: {options: ['config', 'output', 'template', 'write', 'help', 'version'], formats: ['pretty']},
} as const satisfies Record<string, CommandShape>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];
