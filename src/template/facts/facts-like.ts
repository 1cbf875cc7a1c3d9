import type {BoxSpec, ElementSpec, FieldsSpec, SectionSpec, TableSpec, Template} from '../template.js';

/** What bears the names of facts. */
interface Named {
  fact?: string;
  contentFact?: string;
  languageFact?: string;
}

/**
 * A template's counterpart in another language with the names of the template: its first section is the first of the
 * template, and so are boxes, fields, columns and rows. A part that the template lacks has no fact.
 */
export function factsLike(template: Template, translated: Template): Template {
  const words = new Map(translated.facts.map(({name, label, holder}) => [name, {label, holder}]));
  const ownNames = new Map<string, string>();
  const context: Context = {
    note: (name, own) => {
      if (name !== undefined && own !== undefined) ownNames.set(name, own);
    },
  };
  return {
    ...translated,
    digest: `${translated.digest} with the names of ${template.digest}`,
    elements: likeElements(template.elements, translated.elements, context),
    sections: likeSections(template.sections, translated.sections, context),
    facts: template.facts.map(fact => ({...fact, ...words.get(ownNames.get(fact.name) ?? '')})),
  };
}

interface Context {
  /** Is told which name of the template took the place of which of the counterpart's own. */
  note: (name: string | undefined, own: string | undefined) => void;
}

function named<T extends Named>(model: Named | undefined, part: T, {note}: Context): T {
  const {fact: ownFact, contentFact: ownContent, languageFact: ownLanguage, ...bare} = part;
  const {fact, contentFact, languageFact} = model ?? {};
  note(fact, ownFact);
  note(contentFact, ownContent);
  note(languageFact, ownLanguage);
  return {
    ...bare,
    ...(fact !== undefined && {fact}),
    ...(contentFact !== undefined && {contentFact}),
    ...(languageFact !== undefined && {languageFact}),
  } as T;
}

function likeSections(
  models: readonly SectionSpec[],
  sections: readonly SectionSpec[],
  context: Context,
): SectionSpec[] {
  return sections.map((section, index): SectionSpec => {
    const model = models[index]?.depth === section.depth ? models[index] : undefined;
    return {
      ...named(model, section, context),
      elements: likeElements(model?.elements ?? [], section.elements, context),
      sections: likeSections(model?.sections ?? [], section.sections, context),
    };
  });
}

function likeElements(
  models: readonly ElementSpec[],
  elements: readonly ElementSpec[],
  context: Context,
): ElementSpec[] {
  const seen = new Map<string, number>();
  return elements.map((element): ElementSpec => {
    const at = seen.get(element.kind) ?? 0;
    seen.set(element.kind, at + 1);
    const model = models.filter(({kind}) => kind === element.kind)[at];
    const own = named(model, element, context);
    if (own.kind === 'box') {
      const {elements: inner = []} = (model ?? {}) as Partial<BoxSpec>;
      return {...own, elements: likeElements(inner, own.elements, context)};
    }
    if (own.kind === 'fields') {
      const {fields: inner = []} = (model ?? {}) as Partial<FieldsSpec>;
      return {...own, fields: own.fields.map((field, index) => named(inner[index], field, context))};
    }
    return own.kind === 'table' ? likeTable(model as TableSpec | undefined, own, context) : own;
  });
}

function likeTable(model: TableSpec | undefined, table: TableSpec, {note}: Context): TableSpec {
  const columns = table.columns.map((column, index) => {
    const {fact: own, factWord: _, ...bare} = column;
    const {fact, factWord: word} = model?.columns[index] ?? {};
    note(fact, own);
    return {...bare, ...(fact !== undefined && {fact}), ...(word !== undefined && {factWord: word})};
  });
  const rows = table.rows.map((row, index) => {
    const {facts: own = {}, factWord: _, ...bare} = row;
    const {facts, factWord: word} = model?.rows[index] ?? {};
    for (const [column, name] of Object.entries(facts ?? {})) note(name, own[Number(column)]);
    return {...bare, ...(facts && {facts}), ...(word !== undefined && {factWord: word})};
  });
  return {...table, columns, rows};
}
