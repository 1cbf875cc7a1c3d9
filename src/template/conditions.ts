import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import type {Finding} from '../markdown/finding.js';
import {quoteAll} from '../markdown/quote.js';
import {canonical} from './front-matter/canonical.js';
import {choiceOf, describedKeys} from './front-matter/schema-of.js';
import type {ElementSpec, SectionSpec, Template} from './template.js';
import {conditionHolds, type Condition} from './words/condition.js';

/** A part of a template whose presence may hang on the front matter of the page. */
interface Part {
  line: number;
  when?: Condition | null;
}

/**
 * The template as it is for a page with this front matter: a part that has to be there under a condition is required where
 * the condition holds, and optional elsewhere.
 */
export function withConditionsOf(template: Template, data: Readonly<Record<string, unknown>>): Template {
  if (!hasConditions(template)) return template;
  const decide = <T extends SectionSpec | ElementSpec>(part: T): T =>
    part.when ? {...part, presence: conditionHolds(part.when, data) ? 'required' : 'optional'} : part;
  const decideElement = (element: ElementSpec): ElementSpec => {
    const decided = decide(element);
    return decided.kind === 'box' ? {...decided, elements: decided.elements.map(decideElement)} : decided;
  };
  const decideSection = (section: SectionSpec): SectionSpec => ({
    ...decide(section),
    elements: section.elements.map(decideElement),
    sections: section.sections.map(decideSection),
  });
  return {
    ...template,
    elements: template.elements.map(decideElement),
    sections: template.sections.map(decideSection),
    verbatim: template.verbatim.filter(({when}) => !when || conditionHolds(when, data)),
  };
}

/** Conditions on a key, or on a value of it, that no page can have. */
export function findWrongConditions(template: Template): Finding[] {
  const {frontMatter, namedSchema, path} = template;
  const known = [
    ...frontMatter.map(({name}) => name),
    ...(namedSchema ? describedKeys(namedSchema.schema, namedSchema.schema) : []),
  ];
  const wrong = (
    line: number,
    reason: string,
    note: string,
    expected: string[],
    actual: string,
  ): Finding => ({
    ruleId: 'template',
    path,
    place: {start: {line, column: 1}, end: {line, column: 2}},
    reason,
    note,
    expected,
    actual: [actual],
  });
  return [...conditionedParts(template), ...frontMatter].flatMap(({line, when}) => {
    if (!when) return [];
    const {key, values} = when;
    if (!known.includes(key)) {
      const reason = `Expected a condition on a key of the front matter, found \`${key}\`${didYouMean(nearest(key, known))}`;
      return [wrong(line, reason, 'Write the key as the front matter of the template has it.', known, key)];
    }
    const choice = choiceOf(key, template);
    return values
      .filter(value => choice && canonical(choice, value) === null)
      .map(value => {
        const reason = `Expected ${quoteAll(choice ?? [], ' or ')} in a condition on \`${key}\`, found \`${value}\`${didYouMean(nearest(value, choice ?? []))}`;
        return wrong(line, reason, 'Write one of these values.', choice ?? [], value);
      });
  });
}

/** It is asked for every page. */
function hasConditions(template: Template): boolean {
  const known = conditional.get(template) ?? conditionedParts(template).length > 0;
  conditional.set(template, known);
  return known;
}

const conditional = new WeakMap<Template, boolean>();

/** A text that stays word for word may also be an element: then its condition is that of the element. */
function conditionedParts(template: Template): Part[] {
  const parts = partsOf(template);
  const texts = template.verbatim.filter(text => parts.every(({line}) => line !== text.line));
  return [...parts, ...texts].filter(({when}) => when);
}

function partsOf({elements, sections}: Pick<SectionSpec, 'elements' | 'sections'>): Part[] {
  return [
    ...elements.flatMap(element =>
      element.kind === 'box' ? [element, ...partsOf({...element, sections: []})] : [element],
    ),
    ...sections.flatMap(section => [section, ...partsOf(section)]),
  ];
}
