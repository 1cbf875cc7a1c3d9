import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type {Log} from './sarif-log.js';
import {reportSarif} from '../../../src/check/reporters/sarif.js';
import {checkText, templateOf} from '../check-text.js';
import {ruleText} from '../../documented-example.js';
import {fixtureReport, shownIn} from './fixture-report.js';
import {message, report} from './make-report.js';

const SCHEMA = createRequire(__filename).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

function faultsOf(log: unknown): unknown {
  // Its dialect, draft 4, is one that ajv no longer reads by name; it has nothing that later ones understand otherwise.
  const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  const ajv = addFormats.default(new Ajv.default({strict: false, allErrors: true, unicodeRegExp: false}));
  return ajv.validate(schema, log) ? [] : ajv.errors;
}

const logOf = (text: string) => JSON.parse(text) as Log;
const resultsOf = (text: string) => logOf(text).runs.flatMap(({results}) => results);

test('a report of every kind of message is valid, and has all of them', async () => {
  const all = await fixtureReport();
  const text = reportSarif(all);
  expect(faultsOf(logOf(text))).toEqual([]);
  const found = resultsOf(text).map(({ruleId, level, locations: [first]}) => {
    const {artifactLocation, region} = first!.physicalLocation;
    const path = decodeURIComponent(artifactLocation.uri);
    return `${path}:${region.startLine}:${region.startColumn} ${level} ${ruleId}`;
  });
  expect(found.sort()).toEqual(shownIn(all).sort());
});

test('the schema that it is held against finds faults', () => {
  const log = logOf(reportSarif(report({'a.md': [message(1, 'error')]})));
  log.runs[0]!.results[0]!.level = 'fatal';
  expect(faultsOf(log)).not.toEqual([]);
});

test('a result has its place, the line of the template, and what was expected', () => {
  const origin = {path: '../shared/pattern template.md', line: 7};
  const [result] = resultsOf(
    reportSarif(report({'docs/ä.md': [message(3, 'error', {note: 'Add it.', origin})]}), 'sites/library'),
  );
  expect(result).toMatchObject({
    ruleId: 'missing-section',
    ruleIndex: 0,
    level: 'error',
    message: {text: 'Expected a section `## Notes`, found none. Add it.'},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'sites/library/docs/%C3%A4.md', uriBaseId: '%SRCROOT%'},
          region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 2},
        },
      },
    ],
    relatedLocations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'sites/shared/pattern%20template.md'},
          region: {startLine: 7},
        },
      },
    ],
    properties: {expected: ['Notes'], actual: []},
  });
});

test('a link or a placeholder of a page is none in a message', () => {
  const [result] = resultsOf(
    reportSarif(report({'a.md': [message(3, 'error', {reason: 'Found `[a](1)`, `[b]` and `{0}`, {x}'})]})),
  );
  expect(result?.message.text).toBe('Found `\\[a\\](1)`, `[b]` and `{{0}}`, {x}');
});

test('the rules that have found something bring their pages', async () => {
  const {runs} = logOf(reportSarif(await fixtureReport()));
  const {rules} = runs[0]!.tool.driver;
  const used = new Set(runs[0]!.results.map(({ruleId}) => ruleId));
  expect(rules.map(({id}) => id)).toEqual([...used].sort());
  for (const {id, shortDescription, fullDescription, help, helpUri} of rules) {
    expect(helpUri).toMatch(new RegExp(`/docs/rules/${id}\\.md$`, 'u'));
    expect(help.markdown).toBe(ruleText(id));
    expect(shortDescription.text).toMatch(/^[A-Z`].*[.:]$/u);
    expect(fullDescription.text.startsWith(shortDescription.text)).toBe(true);
  }
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  expect(byId.get('length')?.defaultConfiguration).toEqual({enabled: true, level: 'warning'});
  expect(runs[0]!.results.every(({ruleId, ruleIndex}) => rules[ruleIndex]?.id === ruleId)).toBe(true);
});

const TEMPLATE =
  '# [Name]\n\n## Problem\n\n[2-3 paragraphs]\n\n## Notes\n\n- **Scale**: [Strong/Weak]\n- **Cost**: [Strong/Weak]\n';
const PAGE =
  '# Retry\n\n## Problm\n\nText.\n\n## Notes\n\n- **Scale**: soon\n- **Cost**: soon\n\n:::Axiom\n:::\n\n:::Axiom\n:::\n';

async function printsOf(text: string, template = TEMPLATE, path = 'page.md'): Promise<string[]> {
  const found = await checkText({path, text, template: templateOf(template)});
  return resultsOf(reportSarif(found)).map(
    ({partialFingerprints}) => partialFingerprints['patternLibraryFinding/v1'] ?? '',
  );
}

test('fingerprints survive moved lines, on the page and in the template', async () => {
  const prints = await printsOf(PAGE);
  expect(prints.length).toBeGreaterThan(3);
  expect(await printsOf(`---\ndescription: Once more.\n---\n\n${PAGE}`)).toEqual(prints);
  expect(await printsOf(PAGE, `<!-- How to use this. -->\n\n${TEMPLATE}`)).toEqual(prints);
});

test('when one finding is fixed, the others keep their fingerprints', async () => {
  const prints = await printsOf(PAGE);
  const mended = await printsOf(PAGE.replace('**Scale**: soon', '**Scale**: Weak'));
  expect(mended).toHaveLength(prints.length - 1);
  expect(prints).toEqual(expect.arrayContaining(mended));
});

test('no two findings have the same fingerprint', async () => {
  const all = await fixtureReport();
  const prints = resultsOf(reportSarif(all)).map(
    each => each.partialFingerprints['patternLibraryFinding/v1'],
  );
  expect(prints.every(print => /^[\da-f]{32}$/u.test(print ?? ''))).toBe(true);
  expect(new Set(prints).size).toBe(prints.length);
  const [one, other] = [await printsOf(PAGE), await printsOf(PAGE, TEMPLATE, 'other.md')];
  expect(new Set([...one, ...other]).size).toBe(one.length + other.length);
});

test('what is certain to mend comes as a fix that a reader can carry out, and what is left to the writer does not', async () => {
  const text =
    '# Retry\n\n## Problem\n\n:::axiom Title\nText.\n:::\n\nText.\n\n#### Notes\n\n- **Scale**: Weak\n';
  const found = await checkText({path: 'page.md', text, template: templateOf(TEMPLATE)});
  const log = logOf(reportSarif(found));
  expect(faultsOf(log)).toEqual([]);
  const results = log.runs.flatMap(each => each.results);
  expect(results.map(({ruleId, fixes}) => [ruleId, fixes?.length])).toEqual(
    expect.arrayContaining([
      ['fence-title', 1],
      ['section-rank', 1],
      ['missing-field', undefined],
    ]),
  );
  const changes = results.flatMap(({fixes = []}) => fixes.flatMap(({artifactChanges}) => artifactChanges));
  expect(new Set(changes.map(({artifactLocation}) => artifactLocation.uri))).toEqual(new Set(['page.md']));
  const lines = text.split('\n');
  for (const {deletedRegion, insertedContent} of changes.flatMap(({replacements}) => replacements)) {
    const {startLine, startColumn, endLine, endColumn} = deletedRegion;
    expect(endLine).toBe(startLine);
    const line = lines[startLine - 1] ?? '';
    expect(endColumn).toBeLessThanOrEqual(line.length + 1);
    lines[startLine - 1] = line.slice(0, startColumn - 1) + insertedContent.text + line.slice(endColumn - 1);
  }
  const mended = await checkText({path: 'page.md', text: lines.join('\n'), template: templateOf(TEMPLATE)});
  expect(resultsOf(reportSarif(mended)).map(({ruleId}) => ruleId)).not.toContain('fence-title');
  expect(resultsOf(reportSarif(mended)).some(({fixes}) => fixes)).toBe(false);
});
