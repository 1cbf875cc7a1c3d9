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
  const words = new Map(
    translated.facts.map(({line, kind, label, holder}) => [`${line} ${kind}`, {label, holder}]),
  );
  const lines = new Map<string, number>();
  const context: Context = {
    note: (name, line) => {
      if (name !== undefined) lines.set(name, line);
    },
  };
  return {
    ...translated,
    digest: `${translated.digest} with the names of ${template.digest}`,
    elements: likeElements(template.elements, translated.elements, context),
    sections: likeSections(template.sections, translated.sections, context),
    facts: template.facts.map(fact => {
      const line = lines.get(fact.name);
      return line === undefined ? fact : {...fact, ...words.get(`${line} ${fact.kind}`)};
    }),
  };
}

interface Context {
  /** Is told on which line of the counterpart a name stands now. */
  note: (name: string | undefined, line: number) => void;
}

function named<T extends Named & {line: number}>(model: Named | undefined, part: T, {note}: Context): T {
  const {fact: _, contentFact: __, languageFact: ___, ...bare} = part;
  const {fact, contentFact, languageFact} = model ?? {};
  for (const name of [fact, contentFact, languageFact]) note(name, part.line);
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
    const {fact: _, factWord: __, ...bare} = column;
    const {fact, factWord: word} = model?.columns[index] ?? {};
    return {...bare, ...(fact !== undefined && {fact}), ...(word !== undefined && {factWord: word})};
  });
  const rows = table.rows.map((row, index) => {
    const {facts: _, factWord: __, ...bare} = row;
    const {facts, factWord: word} = model?.rows[index] ?? {};
    for (const name of Object.values(facts ?? {})) note(name, row.line);
    return {...bare, ...(facts && {facts}), ...(word !== undefined && {factWord: word})};
  });
  return {...table, columns, rows};
}
