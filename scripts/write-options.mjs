/*
 * Writes docs/options.md, the guide's page of all options, from the docstrings of src/options:
 *
 *     node scripts/write-options.mjs
 *
 * A test says when the page is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = new URL('../', import.meta.url);
const PAGE = new URL('docs/options.md', ROOT);

/** Each interface with the heading under which its properties are listed. */
const PARTS = [
  ['options', 'PluginOptions', 'All options'],
  ['page-options', 'TemplateOptions', 'An entry of `templates`'],
  ['page-options', 'BoxOptions', 'A kind in `boxes`'],
  ['catalogue-options', 'TaxonomyOptions', 'A taxonomy in `taxonomies`'],
  ['catalogue-options', 'IndexOptions', '`index`'],
  ['catalogue-options', 'CompareOptions', '`index.compare`'],
  ['catalogue-options', 'HeaderOptions', '`header`'],
  ['catalogue-options', 'NavigationOptions', '`navigation`'],
  ['catalogue-options', 'PathsOptions', '`paths`'],
  ['catalogue-options', 'LearningPathOptions', 'A path in `paths.list`'],
  ['catalogue-options', 'RelatedOptions', '`related`'],
  ['catalogue-options', 'RelationOptions', 'A kind in `relations`'],
  ['options', 'SeverityByState', '`severityByState`'],
];

const INTRODUCTION = `---
description: Every option, its default and its meaning.
---

# Options

<!-- Made by scripts/write-options.mjs from the docstrings of src/options: change them there. -->

Options stand behind the plugin's name in \`docusaurus.config.ts\`; without a site, in a
[file of their own](command.md). All can be left out. The type of the whole is \`Options\`:
\`import type {Options} from 'docusaurus-plugin-pattern-library'\`.

`;

/** The page as the docstrings have it today. */
export function writeOptions() {
  return INTRODUCTION + PARTS.map(part => section(...part)).join('\n');
}

function section(file, name, heading) {
  const source = parse(file);
  const declaration = source.statements.find(
    statement => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!declaration) throw new Error(`There is no interface ${name} in src/options/${file}.ts.`);
  const about = heading === 'All options' ? '' : `${docstring(declaration).text}\n\n`;
  return `## ${heading}\n\n${about}${declaration.members.map(member => entry(member, source)).join('\n')}`;
}

function entry(member, source) {
  const {text, preset} = docstring(member);
  const name = member.name.getText(source);
  if (text === '') throw new Error(`The option ${name} has no docstring.`);
  const end = preset === '' ? '' : ` Default: ${preset}.`;
  return `- **\`${name}\`**: ${text}${end}\n`;
}

function docstring(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tag = doc?.tags?.find(({tagName}) => tagName.text === 'default');
  return {text: oneLine(doc?.comment), preset: code(oneLine(tag?.comment))};
}

function oneLine(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/gu, ' ').trim();
}

/** A value is code; words that stand for one are not, and values within them are. */
function code(text) {
  const isValue = /^(?:'[^']*'|\[[^\]]*\]|\{.*\}|true|false|null)$/u.test(text);
  return isValue ? `\`${text}\`` : text.replaceAll(/'[^']*'|\[\]/gu, value => `\`${value}\``);
}

function parse(file) {
  const url = new URL(`src/options/${file}.ts`, ROOT);
  return ts.createSourceFile(fileURLToPath(url), readFileSync(url, 'utf8'), ts.ScriptTarget.Latest, true);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, writeOptions());
