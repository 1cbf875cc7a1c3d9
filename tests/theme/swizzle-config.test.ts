import {readdirSync} from 'node:fs';
import path from 'node:path';
import {getSwizzleConfig} from '../../src/site/wiring/swizzle-config.js';

const theme = path.resolve(__dirname, '../../theme');

test('says of each component, and of no other, whether a site may swizzle it', () => {
  const components = readdirSync(theme, {recursive: true, encoding: 'utf8'})
    .filter(file => /(?<!\.d)\.tsx?$/u.test(file))
    .map(file => file.replaceAll(path.sep, '/').replace(/(?:\/index)?\.tsx?$/u, ''));
  expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(components.sort());
});
