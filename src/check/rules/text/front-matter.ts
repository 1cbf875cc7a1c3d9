import {FILE_START, type Fix, type Origin, type Place} from '../../../markdown/finding.js';
import {addKey} from '../../fix/key-edits.js';
import {bareObject} from '../../../markdown/bare-object.js';
import type {Page} from '../../../markdown/page.js';
import {replace, safe} from '../../../markdown/fix.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import type {SourceText} from '../../../markdown/source-text.js';
import {didYouMean} from '../../../markdown/did-you-mean.js';
import {pointerSteps} from '../../../template/front-matter/json-schema.js';
import {describedKeys, ownKeys} from '../../../template/front-matter/schema-of.js';
import type {Template} from '../../../template/template.js';
import {describeError} from '../../front-matter/describe-error.js';
import {misspelledKeys, type MisspelledKey} from '../../front-matter/misspelled-keys.js';
import type {Cause} from '../../front-matter/read-errors.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';

/** The front matter departs from the JSON Schema of the template: a key is missing or unknown, a value is another than asked for. */
export const frontMatter: TemplateRule = {
  id: 'front-matter',
  severity: 'error',
  *check({page, template}, {isLeftover, frontMatterChecks, source, keys}) {
    // A front matter that does not parse was reported by the reader.
    if (page.findings.some(({ruleId}) => ruleId === 'front-matter')) return;
    const {schema, check} = frontMatterChecks(template);
    const asked = Array.isArray(schema.required) ? schema.required.map(String) : [];
    const isBare = asked.length > 1 && page.tree.children[0]?.type !== 'yaml';
    if (isBare) {
      yield {
        ...whoAsks(['required'], asked[0], template),
        place: FILE_START,
        reason: `Expected front matter with ${quoteAll(asked)}, found none`,
        note: 'Begin the page with a line `---`, a line `key: value` for each key, and a line `---`.',
        expected: asked,
        actual: [],
      };
    }
    const data = withoutChoiceOfTemplate(page, template);
    // A key in another spelling is one mistake: not an unknown key, and a missing one.
    const misspelled = misspelledKeys(Object.keys(data), [...describedKeys(schema, schema), ...keys]);
    const isMissing = new Set<MisspelledKey>();
    const isUnknown = new Set<MisspelledKey>();
    for (const error of check(data)) {
      const path = pathOf(error, data);
      const [top] = path;
      const place = page.frontMatter.place(...path);
      const found = valueAt(page, path, source);
      if (top !== undefined && (isLeftover(lineOf(page, place)) || isLeftover(found))) continue;
      const {missing, because, ...words} = describeError(error, path, found, schema);
      const atTop = path.length === 0;
      const other = atTop ? misspelled.find(({meant}) => meant === missing) : undefined;
      const unknown = atTop ? misspelled.find(({written}) => words.actual.includes(written)) : undefined;
      if (unknown) isUnknown.add(unknown);
      if (unknown || (other && isMissing.has(other))) continue;
      if (other) isMissing.add(other);
      yield {
        ...words,
        ...(other && spelledOtherwise(words.reason, other)),
        ...whoAsks(pointerSteps(error.schemaPath), missing ?? top, template),
        place: other
          ? page.frontMatter.place(other.written)
          : placeOf(page, path, missing, because, words.actual),
        ...(isBare && {folded: true}),
        fix: other
          ? renameKey(page, other, source)
          : atTop && missing !== null
            ? addKey(page, missing, template)
            : undefined,
      };
    }
    for (const each of misspelled) {
      if (isMissing.has(each)) continue;
      const {written, meant} = each;
      yield {
        // A key of one's own is no mistake, unless the schema wants none.
        ...(!isUnknown.has(each) && {severity: 'warning' as const}),
        ...whoAsks(['properties', meant], meant, template),
        place: page.frontMatter.place(written),
        reason: `Unknown key ${quote(written)}${didYouMean([meant])}`,
        note: renameNote(meant),
        expected: [meant],
        actual: [written],
        fix: renameKey(page, each, source),
      };
    }
  },
};

/** `template: adr` says which template governs a page: a schema that does not know the key is none the wiser for it. */
function withoutChoiceOfTemplate({frontMatter}: Page, template: Template): Record<string, unknown> {
  const {template: choice, ...data} = frontMatter.data;
  const isAsked =
    template.frontMatter.some(({name}) => name === 'template') ||
    (template.namedSchema &&
      describedKeys(template.namedSchema.schema, template.namedSchema.schema).includes('template'));
  return bareObject(isAsked && choice !== undefined ? {template: choice, ...data} : data);
}

/** A key that is written without quotation marks, as nearly all are. */
function renameKey(
  {frontMatter}: Page,
  {written, meant, isOnly}: MisspelledKey,
  source: SourceText,
): Fix | undefined {
  const {start} = frontMatter.place(written);
  return isOnly && source.line(start.line).startsWith(`${written}:`, start.column - 1)
    ? safe(replace(start, written.length, meant))
    : undefined;
}

function spelledOtherwise(reason: string, {written, meant}: MisspelledKey): Partial<RuleFinding> {
  return {
    reason: reason.replace(/found none$/u, `found ${quote(`${written}:`)}`),
    note: renameNote(meant),
    actual: [written],
  };
}

function renameNote(meant: string): string {
  return `Rename the key to \`${meant}\`.`;
}

/** The steps to a value: items by their number. */
function pathOf({instancePath}: Cause, data: unknown): (string | number)[] {
  let value = data;
  return pointerSteps(`#${instancePath}`).map(step => {
    const key = Array.isArray(value) ? Number(step) : step;
    value = typeof value === 'object' && value !== null ? (Reflect.get(value, step) as unknown) : undefined;
    return key;
  });
}

function placeOf(
  {frontMatter}: Page,
  path: readonly (string | number)[],
  missing: string | null,
  because: string | null,
  actual: readonly string[],
): Place {
  if (path.length > 0) return frontMatter.place(...path);
  const key = missing === null ? actual[0] : because;
  return key !== undefined && key !== null && key in frontMatter.data ? frontMatter.place(key) : FILE_START;
}

/** A scalar as the page writes it: YAML makes `1` of `0001`. */
function valueAt(
  {frontMatter, source}: Page,
  path: readonly (string | number)[],
  offsets: SourceText,
): string {
  const value = path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null ? (Reflect.get(found, step) as unknown) : undefined,
    frontMatter.data,
  );
  if (typeof value === 'string') return value;
  const {start, end} = frontMatter.place(...path);
  const written = source.slice(offsets.offsetOf(start), offsets.offsetOf(end));
  return typeof path.at(-1) === 'string' ? written.replace(/^[^:]*:\s*/u, '') : written;
}

function lineOf({source}: Page, {start}: Place): string {
  return source.split('\n')[start.line - 1] ?? '';
}

/** The template's line, for a key that it describes; the schema's, for any other. */
function whoAsks(
  pointer: readonly string[],
  key: string | number | undefined,
  template: Template,
): {line?: number; origin?: Origin} {
  const own = ownKeys(template).find(({name}) => name === key);
  if (own) return {line: own.line};
  const {namedSchema} = template;
  if (!namedSchema) return {line: 1};
  return {origin: {path: namedSchema.path, line: namedSchema.placeOf(pointer).start.line}};
}
