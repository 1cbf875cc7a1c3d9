import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {writeWhole} from '../library/write-whole.js';
import {VIEW_STYLES} from './view-styles.js';

/** Where Docusaurus has its files of styles, below the folder of the built site. */
const STYLES_FOLDER = 'assets/css';

/** The file that Docusaurus makes of all other styles. */
const STYLES = /\/styles\.[\w-]+\.css/u;

/**
 * Names the file of styles of views in the HTML of the pages that need it, after the other styles. Docusaurus does
 * so by itself where React tells it which parts a page loads, which React 19 does not any more; without this, such a
 * page would stand there unstyled until its script runs.
 *
 * @param routes The permalinks of the pages, with the base URL.
 */
export function linkViewStyles(
  routes: readonly string[],
  {outDir, baseUrl}: {outDir: string; baseUrl: string},
): void {
  const folder = path.join(outDir, STYLES_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find(file => file.startsWith(`${VIEW_STYLES}.`) && file.endsWith('.css'));
  if (name === undefined) return;
  for (const route of routes) {
    const file = htmlFileOf(path.join(outDir, route.slice(baseUrl.length)));
    if (file === undefined) continue;
    const html = readFileSync(file, 'utf8');
    const found = STYLES.exec(html);
    if (!found || html.includes(name)) continue;
    const start = html.lastIndexOf('<link', found.index);
    const end = html.indexOf('>', found.index) + 1;
    // In the manner of the link before it, whose address has what the site puts before those of its assets.
    const link = html.slice(start, end).replace(STYLES, `/${name}`);
    writeWhole(file, html.slice(0, end) + link + html.slice(end));
  }
}

/** With `trailingSlash: false` a page is `path.html`. A site of one page that is routed by a hash has none of them. */
function htmlFileOf(page: string): string | undefined {
  return [path.join(page, 'index.html'), `${page.replace(/[\\/]$/u, '')}.html`].find(file =>
    existsSync(file),
  );
}
