import {readFileSync} from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {reportJson} from '../../../src/check/reporters/json.js';
import type {Report} from '../../../src/check/message.js';
import {fixtureReport} from './fixture-report.js';
import {message, report} from './make-report.js';

/** With the keys that it describes and no others: new ones are added to the schema, too. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return Reflect.get(schema, 'type') === 'object' ? {...inner, additionalProperties: false} : inner;
}

const text = readFileSync('docs/report.schema.json', 'utf8');
const ajv = addFormats.default(new Ajv2020.default({allErrors: true}));
const validate = ajv.compile(closed(JSON.parse(text)) as object);

function faultsOf(json: string): unknown {
  return validate(JSON.parse(json)) ? [] : validate.errors;
}

test('a report of every kind of message is what its schema says', async () => {
  const all = await fixtureReport();
  expect(faultsOf(reportJson(all))).toEqual([]);
  const {$schema, ...read} = JSON.parse(reportJson(all)) as Report & {$schema: string};
  expect(read).toEqual(JSON.parse(JSON.stringify(all)));
  expect($schema).toMatch(/^https:.*@\d.*\/docs\/report\.schema\.json$/u);
});

test('what is folded, and what has no template, is in it', () => {
  const folded = message(1, 'error', {folded: true, note: 'Add it.', origin: {path: 'pattern.md', line: 3}});
  expect(faultsOf(reportJson(report({'a.md': [folded]}, 1, ['a.md'])))).toEqual([]);
});

test.each([
  [{version: 2}],
  [{summary: {}}],
  [{pages: [{path: 'a.md', template: 'b.md', messages: [{}]}]}],
  [{extra: 1}],
])('%j is no such report', change => {
  expect(faultsOf(JSON.stringify({...report({}), ...change}))).not.toEqual([]);
});
