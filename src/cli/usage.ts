import type {CommandName} from './commands.js';

/** What each command does, in a few words. */
export const DESCRIPTIONS: Readonly<Record<CommandName, string>> = {
  check: 'checks what the build of the site checks, or holds Markdown pages against a template',
  explain: 'prints what a template asks of its pages, or the page about a rule',
  schema: 'prints the JSON Schema of their front matter or of a registry, for editors',
  migrate:
    'moves older pages over: HTML boxes, admonitions of other systems, typed footers, what MDX stumbles over',
  new: 'begins a page: writes it from a template',
  export: 'prints the pages and what they say as data: all, or those that `--where` chooses',
  adopt: 'holds pages against a template and proposes what to change in it, or writes one from the pages',
};

/** What `pattern-library --help` prints. */
export const USAGE = `Usage
  pattern-library check [globs…] [--template FILE] [--format FORMAT] [--by page|demand] [--all]
  pattern-library explain [RULE-ID | --template FILE] [--format pretty|json]
  pattern-library schema [--template FILE | --registry NAME]
  pattern-library migrate [globs…] [--dry-run] [--map OLD=BOX …]
  pattern-library new TITLE [--template NAME] [--law TERM…] [--pillar TERM…] [--dir FOLDER]
  pattern-library export [globs…] [--where NAME=VALUE …] [--columns NAMES] [--format json|csv|md]
  pattern-library adopt [globs…] [--template FILE] [--write]

check    ${DESCRIPTIONS.check}
explain  ${DESCRIPTIONS.explain}
schema   ${DESCRIPTIONS.schema}
migrate  ${DESCRIPTIONS.migrate}
new      ${DESCRIPTIONS.new}
export   ${DESCRIPTIONS.export}
adopt    ${DESCRIPTIONS.adopt}

Options
  --template FILE        The Markdown template, or \`pattern\` for the built-in one
  --taxonomy NAME=FILE   A registry of terms, such as laws=docs/laws.yml; may be repeated
  --registry NAME        The taxonomy whose registry's schema is printed, or \`paths\`
  --config FILE          Options in JSON or a JavaScript module
  --format FORMAT        \`pretty\` for people (default), \`json\` for programs, \`github\` for a workflow on GitHub,
                         \`sarif\` for code scanning
  --by page|demand       What stands together in the report for people: a page, or what one line of a template asks for
  --output FILE          Writes to a file, whole or not at all
  --changed[=REVISION]   Checks only files that differ from a revision of git (default: HEAD), new ones included
  --no-cache             Works out everything anew, and keeps nothing for the next run
  --baseline FILE        What is known already and not reported (default: .pattern-library-baseline.json beside the options)
  --update-baseline      Records there what is found now: what is mended goes, what is new is no longer reported
  --fix[=all]            Mends what is certain in the files; with \`all\`, also inserts what is missing, for you to fill in
  --all                  Lists on each page what most pages share, instead of once on the template
  --dry-run              Prints what \`migrate\` or \`--fix\` would change as a diff, and writes nothing
  --map OLD=BOX          An older class or type, and the box that it becomes: axiom-box=axiom; may be repeated
  --law TERM             A law of the new page, by its id or name; may be repeated, as \`--pillar\`
  --dir FOLDER           Where the new page goes, within the docs folder
  --where NAME=VALUE     Only pages with this term, value or fact, as attributes of \`::pages\` choose them; may be repeated
  --columns NAMES        What is printed of each page, with commas between: title,laws,quick-reference.problem
  --write                Writes what \`adopt\` proposes into the template
  --help, --version

In a Docusaurus site the plugin's options are read from docusaurus.config, and \`docusaurus pattern-library:check\` is the
same as \`pattern-library check\`. Elsewhere they may stand in pattern-library.config.{json,js,mjs,cjs} or under
\`pattern-library\` in package.json. Colours are for terminals; NO_COLOR and FORCE_COLOR are respected.

Exit codes: 0 without errors, 1 with errors in the pages or with something left to move by hand, 2 when the call itself is wrong, the site cannot be loaded or
the output cannot be written.
`;

/** The call cannot be carried out: printed without a stack, exit code 2. */
export class UsageError extends Error {}
