/** What `pattern-library --help` prints. */
export const USAGE = `Usage
  pattern-library check [globs…] [--template FILE] [--format pretty|json] [--all]
  pattern-library explain [--template FILE] [--format pretty|json]
  pattern-library schema [--template FILE]

check    checks what the build of the site checks, or holds Markdown pages against a template
explain  prints what a template asks of its pages
schema   prints the JSON Schema of their front matter, for editors

Options
  --template FILE        The Markdown template, or \`pattern\` for the built-in one
  --taxonomy NAME=FILE   A registry of terms, such as laws=docs/laws.yml; may be repeated
  --config FILE          Options in JSON or a JavaScript module
  --format pretty|json   For people or for programs (default: pretty)
  --changed[=REVISION]   Checks only files that differ from a revision of git (default: HEAD), new ones included
  --all                  Lists on each page what most pages share, instead of once on the template
  --help, --version

In a Docusaurus site the plugin's options are read from docusaurus.config. Elsewhere they may stand in
pattern-library.config.{json,js,mjs,cjs} or under \`pattern-library\` in package.json.

Exit codes: 0 without errors, 1 with errors in the pages, 2 when the call itself is wrong or the site cannot be loaded.
`;

/** The call cannot be carried out: printed without a stack, exit code 2. */
export class UsageError extends Error {}
