import type {CatalogueDoc} from '../catalogue/catalogue.js';
import {firstProse} from '../catalogue/first-prose.js';
import {templateHeadings} from '../catalogue/links/template-headings.js';
import {namedByPosition} from '../check/match/by-position.js';
import {factsOf} from '../check/facts/facts-of.js';
import type {Finding} from '../markdown/finding.js';
import type {Template} from '../template/template.js';
import type {TaxonomyName} from '../template/words/hint.js';
import {chooseTemplate} from './choose-template.js';
import type {DocInput, LibraryDoc, LibraryTemplate, VersionName} from './library.js';
import {templateFields} from './template-fields.js';
import {termSections} from './term-sections.js';

/** What the docs of a version are read with. */
interface DocContext {
  version: VersionName;
  templates: readonly LibraryTemplate[];
  baseUrl: string;
  taxonomies: readonly TaxonomyName[];
}

/** A page with its template, and as the catalogue needs it. What its site has not said, its file has to tell. */
export function readDoc(
  input: DocInput,
  index: number,
  {version: {docsId}, templates, baseUrl, taxonomies}: DocContext,
): LibraryDoc & {findings: Finding[]} {
  const {page, isTranslated, template: asked, ...given} = input;
  const {template, findings} =
    asked === undefined ? chooseTemplate(input, docsId, templates) : {template: asked, findings: []};
  const schema = schemaOf(input, template);
  const {id = page.path.replace(/\.mdx?$/iu, '')} = given;
  const {title} = page.frontMatter.data;
  const doc: CatalogueDoc = {
    ...given,
    id,
    page,
    permalink: given.permalink ?? `${baseUrl}${id}`,
    title: given.title ?? (typeof title === 'string' ? title : (page.title?.text ?? id)),
    description: given.description ?? firstProse(page),
    draft: given.draft ?? false,
    unlisted: given.unlisted ?? false,
    order: given.order === undefined ? index : given.order,
    template: template?.name ?? null,
    ...(template?.template &&
      schema && {
        termSections: termSections(template.template),
        templateFields: templateFields(schema),
        templateHeadings: templateHeadings(template.template, schema),
        facts: once(() => new Map(factsOf(page, schema, taxonomies).map(fact => [fact.name, fact]))),
        factSpecs: schema.facts,
      }),
  };
  return {doc, page, template, schema: template?.leavesAlone?.(page) ? null : schema, findings};
}

/** A translated page is held against the template's counterpart, or against the template part by part. */
function schemaOf({page, isTranslated}: DocInput, chosen: LibraryTemplate | null): Template | null {
  if (!chosen?.template) return null;
  if (!isTranslated) return chosen.template;
  return chosen.translated ?? namedByPosition(chosen.template, page);
}

/** Listings ask every page for one fact after the other. */
function once<T>(read: () => T): () => T {
  let known: {value: T} | undefined;
  return () => (known ??= {value: read()}).value;
}
