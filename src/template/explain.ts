import type {JsonSchema} from './front-matter/json-schema.js';
import {conditionText} from './words/condition.js';
import {structureOf, whyOf} from './evidence.js';
import {lengthText} from './words/hint.js';
import type {
  BoxSpec,
  ElementSpec,
  Evidence,
  FieldSpec,
  Hints,
  Presence,
  SectionSpec,
  Template,
} from './template.js';

/** An element in the outline of a template, as `pattern-library explain --format json` prints it. */
export interface ExplainedElement {
  kind: 'prose' | 'box' | 'field' | 'list' | 'table' | 'code' | 'diagram' | 'footer';
  line: number;
  required: boolean | 'conditional';
  /** What it was read from: words of the template in quotation marks, and what its structure shows. */
  why?: Evidence[];
  /** Name of what pages say there, as listings, exports and `pattern-library.json` call it. */
  fact?: string;
  [detail: string]: unknown;
}

export interface ExplainedSection {
  heading: string;
  depth: number;
  required: boolean | 'conditional';
  repeat: {min: number; max: number | null} | null;
  line: number;
  aliases: string[];
  /** The relation that its links are; only where the options are known. */
  relation?: string;
  /** What `required` and `repeat` rest on; empty for a section that simply stands there. */
  why: Evidence[];
  /** Names of its own facts: its heading where that is the writer's, its text where nothing else is asked for. */
  facts?: string[];
  elements: ExplainedElement[];
  sections: ExplainedSection[];
}

export interface ExplainedKey {
  line: number;
  required: boolean;
  /** The condition under which pages need it: `` `status` is `final` ``. */
  when: string | null;
  values: string[] | null;
  /** What is said of the value's form, as JSON Schema. */
  form: JsonSchema;
  /** The relation to the pages that it names; only where the options are known. */
  relation?: string;
  why: Evidence[];
}

export interface Explanation {
  template: string;
  /** The title is a section of depth 1 that holds all others; a template without one has its elements here. */
  elements: ExplainedElement[];
  sections: ExplainedSection[];
  frontMatter: Record<string, ExplainedKey>;
  placeholders: {text: string; line: number}[];
}

/** What was inferred from a template, in plain data. */
export function explain(template: Template): Explanation {
  const sections = template.sections.map(explainSection);
  const elements = template.elements.flatMap(explainElement);
  return {
    template: template.path,
    elements: template.title ? [] : elements,
    sections: template.title
      ? [
          {
            heading: template.title.pattern.text,
            depth: 1,
            required: true,
            repeat: null,
            line: template.title.line,
            aliases: template.title.pattern.aliases,
            why: [],
            elements,
            sections,
          },
        ]
      : sections,
    frontMatter: Object.fromEntries(
      template.frontMatter.map(({name, line, required, when, values, form, why = []}) => [
        name,
        {line, required, when: when && conditionText(when), values, form, why},
      ]),
    ),
    placeholders: template.placeholders.map(({text, line}) => ({text, line})),
  };
}

function explainSection(spec: SectionSpec): ExplainedSection {
  return {
    heading: spec.heading.text,
    depth: spec.depth,
    required: requirementOf(spec),
    repeat: spec.repeat,
    line: spec.line,
    aliases: spec.heading.aliases,
    why: whyOf(spec),
    ...factNames([spec.fact, spec.contentFact]),
    elements: spec.elements.flatMap(explainElement),
    sections: spec.sections.map(explainSection),
  };
}

function explainElement(spec: ElementSpec): ExplainedElement[] {
  if (spec.kind === 'footer')
    return [{kind: 'footer', line: spec.line, required: false, generated: true, names: spec.names}];
  const base = {
    line: spec.line,
    required: requirementOf(spec),
    why: whyOf(spec, structureOf(spec)),
    ...(spec.fact !== undefined && {fact: spec.fact}),
  };
  switch (spec.kind) {
    case 'prose':
      return [{kind: 'prose', ...base, text: spec.text, ...explainHints(spec.hints)}];
    case 'box':
      return [explainBox(spec)];
    case 'fields':
      return spec.fields.map(field => explainField(field, structureOf(spec)));
    case 'list':
      return [
        {
          kind: 'list',
          ...base,
          ordered: spec.ordered,
          task: spec.task,
          min: spec.min,
          max: spec.max,
          lead: spec.lead,
          link: spec.link,
          ...explainHints(spec.hints),
        },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          ...base,
          columns: spec.columns.map(({name}) => name),
          rows: spec.rows.map(({name}) => name),
          minRows: spec.minRows,
          ...factNames([
            ...spec.columns.map(({fact}) => fact),
            ...spec.rows.flatMap(({facts = {}}) => Object.values(facts)),
          ]),
          values: Object.fromEntries(
            spec.columns.flatMap(({name, values}) => (values ? [[name, values]] : [])),
          ),
        },
      ];
    case 'code':
      return [{kind: 'code', ...base, language: spec.language, ...factNames([spec.languageFact])}];
    case 'diagram':
      return [{kind: 'diagram', ...base}];
  }
}

function explainBox(spec: BoxSpec): ExplainedElement {
  return {
    kind: 'box',
    line: spec.line,
    required: requirementOf(spec),
    why: whyOf(spec, structureOf(spec)),
    name: spec.name,
    title: spec.title?.text ?? null,
    ...factNames([spec.fact, spec.contentFact]),
    elements: spec.elements.flatMap(explainElement),
  };
}

function explainField(field: FieldSpec, structure: string): ExplainedElement {
  const {name, line, hints} = field;
  return {
    kind: 'field',
    line,
    required: requirementOf(field),
    why: whyOf(field, structure),
    ...(field.fact !== undefined && {fact: field.fact}),
    name,
    ...explainHints(hints),
  };
}

/** The names that there are; nothing without any. */
function factNames(names: readonly (string | undefined)[]): {facts?: string[]} {
  const known = names.filter(name => name !== undefined);
  return known.length > 0 ? {facts: known} : {};
}

/** `true`, `false` or `'conditional'`: what scripts that read the outline know. */
function requirementOf({presence}: {presence: Presence}): ExplainedSection['required'] {
  return presence === 'conditional' ? presence : presence === 'required';
}

function explainHints({lengths, references, values}: Hints): Record<string, unknown> {
  return {
    hints: [
      ...lengths.map(lengthText),
      ...references.map(({taxonomy, min}) => `at least ${min} of ${taxonomy}`),
      ...(values ? [`one of ${values.join(', ')}`] : []),
    ],
    ...(values && {values}),
  };
}
