import {buildCatalogue} from '../../src/catalogue/build-catalogue.js';
import type {CatalogueDoc, CatalogueInput} from '../../src/catalogue/catalogue.js';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import type {Registry, TaxonomyConfig} from '../../src/catalogue/terms/taxonomy.js';
import type {Finding} from '../../src/markdown/finding.js';
import {readPage} from '../../src/markdown/read-page.js';

export const LAWS: TaxonomyConfig = {
  name: 'laws',
  label: 'Laws',
  singular: 'Law',
  description: '',
  frontMatterKey: 'laws',
  routeBasePath: 'laws',
};

export const PILLARS: TaxonomyConfig = {
  ...LAWS,
  name: 'pillars',
  label: 'Pillars',
  singular: 'Pillar',
  frontMatterKey: 'pillars',
  routeBasePath: 'pillars',
};

export const LAWS_YAML = `- id: correlated-failure
  number: 1
  title: Correlated Failure
- id: asynchronous-reality
  number: 2
  title: Asynchronous Reality
  aliases: [asynchrony]
- id: emergent-chaos
  number: 3
  title: Emergent Chaos
`;

const PILLARS_YAML = `state: {number: 1, title: State Distribution}
truth: {number: 2, title: Truth Distribution}
`;

/** A doc of a library with addresses like `/lib/patterns/retry` and files like `docs/patterns/retry.md`. */
export function makeDoc(id: string, text: string, more: Partial<CatalogueDoc> = {}): CatalogueDoc {
  const page = readPage({path: `docs/${id}.md`, contents: text, format: 'md'});
  const permalink = `/lib/${id}`;
  const title = page.title?.text ?? id;
  const shared = {id, page, permalink, title, description: `About ${id}.`, contentPath: `${id}.md`};
  return {...shared, draft: false, unlisted: false, template: 'pattern', order: null, ...more};
}

/** A page from the lines of its front matter and its body. */
export function makePage(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n${body}`;
}

export function makeRegistry(text = LAWS_YAML, taxonomy = LAWS): Registry {
  return readRegistry({path: `docs/${taxonomy.name}.yml`, text}, taxonomy).registry;
}

export function build(docs: CatalogueDoc[], more: Partial<CatalogueInput> = {}) {
  return buildCatalogue({
    docs,
    registries: [makeRegistry(), makeRegistry(PILLARS_YAML, PILLARS)],
    termPermalink: (taxonomy, term) => `/lib/${taxonomy.routeBasePath}/${term.id}`,
    baseUrl: '/lib/',
    ...more,
  });
}

/** `path:line:column rule: reason`, as people read findings. */
export function show(findings: readonly Finding[]): string[] {
  return findings.map(({path, place: {start}, ruleId, reason}) => {
    return `${path}:${start.line}:${start.column} ${ruleId}: ${reason}`;
  });
}
