import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/** What a built site says, by address. Nothing in it depends on how the bundler names and packs files. */
export type SiteText = Readonly<Record<string, readonly string[]>>;

/** Every page as its readers find it, with its title and neighbours: texts and the addresses of links, in order. */
export function readPages(build: string): SiteText {
  return readFiles(build, /\.html$/u, text => [...new HtmlText().read(fromHtml(text))]);
}

/** Every `pattern-library.json`. */
export function readLibraries(build: string): SiteText {
  return readFiles(build, /(?:^|\/)pattern-library\.json$/u, text => text.split('\n'));
}

/**
 * The data that the browser is given, which is made and cached apart from the HTML, and which a reader sees as soon as
 * React runs: all JSON in all bundles, each once, sorted.
 */
export function readData(build: string): string[] {
  const bundles = readFiles(build, /\.js$/u, text =>
    [
      ...text.matchAll(/JSON\.parse\((?<literal>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)\)/gu),
    ].map(({groups}) => JSON.stringify(JSON.parse(runInNewContext(groups?.literal ?? '""') as string))),
  );
  return [...new Set(Object.values(bundles).flat())].sort();
}

function readFiles(build: string, name: RegExp, read: (text: string) => string[]): SiteText {
  const files = readdirSync(build, {recursive: true, encoding: 'utf8'})
    .map(file => file.split(path.sep).join('/'))
    .filter(file => name.test(file))
    .sort();
  return Object.fromEntries(files.map(file => [file, read(readFileSync(path.join(build, file), 'utf8'))]));
}

/** Gathers the lines of one page. Text that only comments part is one line, for minifiers keep them or do not. */
class HtmlText {
  private readonly lines: string[] = [];
  private text = '';

  read(root: Nodes): string[] {
    this.visit(root);
    this.endLine();
    return this.lines;
  }

  private visit(node: Nodes): void {
    if (node.type === 'text') {
      this.text += node.value;
    } else if (node.type === 'element' && /^(?:script|style|svg)$/u.test(node.tagName)) {
      this.endLine();
    } else if ('children' in node) {
      this.endLine();
      if (node.type === 'element') this.lines.push(...address(node));
      node.children.forEach(child => this.visit(child));
      this.endLine();
    }
  }

  private endLine(): void {
    const line = this.text.replaceAll(/\s+/gu, ' ').trim();
    this.text = '';
    if (line !== '') this.lines.push(line);
  }
}

function address({tagName, properties: {href, rel}}: Element): string[] {
  const relation = Array.isArray(rel) ? rel.join(' ') : '';
  if (tagName === 'a') return [`→ ${String(href)}`];
  return tagName === 'link' && /^(?:prev|next|canonical)$/u.test(relation)
    ? [`${relation} → ${String(href)}`]
    : [];
}
