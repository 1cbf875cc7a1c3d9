import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ruleUrl} from '../../src/check/message.js';
import {RULE_SEVERITIES} from '../../src/check/rules/index.js';

const root = path.resolve(__dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  files: string[];
};

test('the link of a message leads to the page that this version ships', () => {
  expect(ruleUrl('missing-section')).toBe(
    `https://unpkg.com/${manifest.name}@${manifest.version}/docs/rules/missing-section.md`,
  );
  expect(manifest.files).toContain('docs/rules/*.md');
});

test.each(Object.keys(RULE_SEVERITIES))('%s has that page', rule => {
  const [, file = ''] = ruleUrl(rule).split(`${manifest.version}/`);
  expect(existsSync(path.join(root, file))).toBe(true);
});
