import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {MarkdownFormat} from '../../../src/markdown/page.js';
import type {Template} from '../../../src/template/template.js';
import {templateOf} from '../check-text.js';

/** A complete page and its template. */
export interface Subject {
  name: string;
  text: string;
  format: MarkdownFormat;
  template: Template;
}

const EXAMPLES = 'example-site/docs/patterns';
const TEMPLATES = 'tests/fixtures/templates';
const SEED = 'tests/fixtures/seed';

/** The example site's pages, the first user's template with its page, and the templates of other shapes. */
export function readSubjects(): Subject[] {
  const builtIn = readTemplateFile('src/template/built-in/pattern.md');
  const seed = readTemplateFile(`${SEED}/pattern-template.md`);
  return [
    ...filesIn(EXAMPLES).map(file => subject(file, builtIn)),
    subject(`${SEED}/complete.md`, seed),
    subject(`${SEED}/complete-html.md`, seed),
    ...readdirSync(TEMPLATES).flatMap(name => {
      const template = readTemplateFile(`${TEMPLATES}/${name}/template.md`);
      const pages = readdirSync(`${TEMPLATES}/${name}`).filter(file => /^complete\.mdx?$/u.test(file));
      return pages.map(file => subject(`${TEMPLATES}/${name}/${file}`, template));
    }),
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile() && /\.mdx?$/u.test(entry.name))
    .map(entry => path.posix.join(entry.parentPath, entry.name))
    .sort();
}

function readTemplateFile(file: string): Template {
  return templateOf(readFileSync(file, 'utf8'), file);
}

function subject(file: string, template: Template): Subject {
  return {
    name: file,
    text: readFileSync(file, 'utf8'),
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    template,
  };
}
