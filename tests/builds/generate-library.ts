import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const LAWS = 5;
const PILLARS = 3;

/**
 * Writes a site with a library of that many governed pages into a folder.
 *
 * Each page has a law, a pillar and relations to the pages beside it. No page has links that come from far away or
 * numbers that count the library, so that page 1 says the same and has the same neighbours in a library of any size.
 * There is no sidebar: a sidebar lists all docs on every page by itself, with the plugin or without.
 */
export function generateLibrary(site: string, {size, plugin}: {size: number; plugin: boolean}): void {
  const docs = path.join(site, 'docs');
  mkdirSync(docs, {recursive: true});
  writeFileSync(path.join(site, 'package.json'), JSON.stringify({name: 'library', private: true}));
  writeFileSync(path.join(site, 'docusaurus.config.mjs'), config(plugin));
  writeFileSync(path.join(site, 'template.md'), TEMPLATE);
  writeFileSync(path.join(docs, 'laws.yml'), registry('law', LAWS));
  writeFileSync(path.join(docs, 'pillars.yml'), registry('pillar', PILLARS));
  writeFileSync(path.join(docs, 'paths.yml'), PATHS);
  for (let number = 1; number <= size; number++)
    writeFileSync(path.join(docs, `${pageName(number)}.md`), page(number, size));
  writeFileSync(path.join(docs, `${PLAIN_DOC}.md`), '# A plain doc\n\nText.\n');
  writeFileSync(path.join(docs, `${BOX_DOC}.md`), page(size + 1, size + 1) + BOXES);
}

/** A doc that no template governs, without boxes. */
export const PLAIN_DOC = 'plain';

/** A governed page with boxes of several kinds. */
export const BOX_DOC = 'pattern-boxes';

const BOXES = ['axiom', 'decision', 'failure']
  .map(kind => `\n:::${kind}[One ${kind}]\n\n- **Why:** It is so.\n\n:::\n`)
  .join('');

/** The name of a page's file and the end of its address; all of the same length. */
export function pageName(number: number): string {
  return `pattern-${String(number).padStart(4, '0')}`;
}

const TEMPLATE = `# [Pattern Name]

## The Problem

[One paragraph]

## Related Patterns

- **[Pattern](link)**: [Reason]
`;

const PATHS = `- id: first-steps
  title: First steps
  pages: [${[1, 2, 3].map(pageName).join(', ')}]
`;

function page(number: number, size: number): string {
  const beside = [number - 1, number + 1].filter(other => other >= 1 && other <= size);
  return `---
description: What ${pageName(number)} is for, in the one sentence that each card shows.
laws: [law-${(number % LAWS) + 1}]
pillars: [pillar-${(number % PILLARS) + 1}]
category: category-${number % 4}
position: ${number}
---

# The ${pageName(number)}

## The Problem

Something goes wrong, and ${pageName(number)} puts it right.

## Related Patterns

${beside.map(other => `- **[The ${pageName(other)}](${pageName(other)}.md)**: It stands beside this one.`).join('\n')}
`;
}

function registry(name: string, size: number): string {
  return Array.from(
    {length: size},
    (_, index) =>
      `- id: ${name}-${index + 1}\n  title: The ${name} ${index + 1}\n  summary: What no design can change.\n`,
  ).join('');
}

/** Without the plugin, the transform goes as well: it is a part of it. */
function config(plugin: boolean): string {
  return `import {remarkPatternLibrary} from 'docusaurus-plugin-pattern-library/remark';

export default {
  title: 'Library',
  url: 'https://library.example',
  baseUrl: '/',
  future: {faster: true, v4: {removeLegacyPostBuildHeadAttribute: true}},
  presets: [
    [
      'classic',
      {
        docs: {routeBasePath: '/docs', sidebarPath: false, remarkPlugins: [${plugin ? 'remarkPatternLibrary' : ''}]},
        blog: false,
        pages: false,
        sitemap: false,
      },
    ],
  ],
  plugins: ${plugin ? `[['docusaurus-plugin-pattern-library', ${JSON.stringify(OPTIONS)}]]` : '[]'},
  onBrokenLinks: 'ignore',
};
`;
}

const OPTIONS = {
  templates: [{template: 'template.md', include: ['pattern-*.md']}],
  navigation: {order: {frontMatterKey: 'position'}},
};
