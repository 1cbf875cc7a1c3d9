import {readFileSync} from 'node:fs';
import path from 'node:path';
import {posixPath} from '@docusaurus/utils';
import type {WiringExpectation, WiringProblem} from './wiring-expectation.js';

/**
 * Holds the component that renders a doc against the theme's own, which adds laws, pillars and next pages below it.
 *
 * The theme that Docusaurus loads last wins. With `plugins: [ours], themes: [classic]` that is the classic theme, and
 * nothing else tells.
 */
export function checkDocItem(
  alias: unknown,
  {themeDir, siteDir, configPath}: Omit<WiringExpectation, 'versions' | 'outsideDocs'>,
): WiringProblem[] {
  const original = target(alias, '@theme-original/DocItem');
  const used = target(alias, '@theme/DocItem');
  if (original === null || used === null) return [];
  if (!isInside(original, themeDir))
    return [{severity: 'error', message: shadowed(path.basename(configPath))}];
  if (!isInside(used, themeDir) && !mentions(used, ['@theme-original/DocItem', '@theme/PatternFooter']))
    return [{severity: 'warning', message: ejected(posixPath(path.relative(siteDir, used)))}];
  return [];
}

function shadowed(config: string): string {
  return `A theme that is loaded after the pattern library replaces its \`DocItem\`: pages have no laws, pillars or next page.
Themes are loaded after plugins. In ${config}, list the pattern library in \`themes\`, behind the other themes, and no longer in \`plugins\`:

  themes: ['@docusaurus/theme-classic', 'docusaurus-plugin-pattern-library'],`;
}

function ejected(file: string): string {
  return `${file} replaces the \`DocItem\` of the pattern library: pages have no laws, pillars or next page.
Render \`@theme-original/DocItem\` in it (\`docusaurus swizzle --wrap\` writes such a component), or render \`@theme/PatternFooter\` yourself.`;
}

function target(alias: unknown, name: string): string | null {
  const value: unknown = typeof alias === 'object' && alias !== null ? Reflect.get(alias, name) : null;
  return typeof value === 'string' ? value : null;
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

function mentions(file: string, requests: string[]): boolean {
  try {
    const source = readFileSync(file, 'utf8');
    return requests.some(request => source.includes(request));
  } catch {
    return false;
  }
}
