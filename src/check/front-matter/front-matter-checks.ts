import type {Finding} from '../../markdown/finding.js';
import type {JsonSchema} from '../../template/front-matter/json-schema.js';
import {frontMatterSchema} from '../../template/front-matter/schema-of.js';
import {findWrongConditions} from '../../template/conditions.js';
import type {FrontMatterKey, Template} from '../../template/template.js';
import {compileSchema} from './compile-schema.js';
import {readErrors, type Cause} from './read-errors.js';
import {inSpelling} from './spelling.js';

/** The schema of a template's front matter, ready to be held against pages. */
export interface FrontMatterCheck {
  schema: JsonSchema;
  /** What is wrong with the schema that the site names (then nothing is said of pages), and with conditions on its keys. */
  findings: Finding[];
  /** What is wrong with the front matter of a page. */
  check: (data: Readonly<Record<string, unknown>>) => Cause[];
}

/** Gives the check of a template. */
export type FrontMatterChecks = (template: Template) => FrontMatterCheck;

/** Compiles the schema of each template once, for one run. */
export function createFrontMatterChecks(): FrontMatterChecks {
  // Counterparts of a template for translated pages have the very same keys.
  const known = new Map<FrontMatterKey[], FrontMatterCheck>();
  return template => {
    const check = known.get(template.frontMatter) ?? createCheck(template);
    known.set(template.frontMatter, check);
    return check;
  };
}

function createCheck(template: Template): FrontMatterCheck {
  const {namedSchema, frontMatter} = template;
  const schema = frontMatterSchema(template);
  const conditions = findWrongConditions(template);
  if (!namedSchema && frontMatter.length === 0) return {schema, findings: conditions, check: () => []};
  const compiled = compileSchema(schema);
  if ('fault' in compiled) {
    const {reason, note, pointer} = compiled.fault;
    const path = namedSchema?.path ?? template.path;
    const place = namedSchema?.placeOf(pointer) ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
    return {
      schema,
      findings: [{ruleId: 'template', path, place, reason, note}, ...conditions],
      check: () => [],
    };
  }
  return {
    schema,
    findings: conditions,
    check: data => readErrors(compiled.validate(inSpelling(data, template))),
  };
}
