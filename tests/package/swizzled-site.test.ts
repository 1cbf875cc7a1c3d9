import {existsSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {getSwizzleConfig} from '../../src/site/wiring/swizzle-config.js';
import {FreshSite} from './fresh-site.js';

const PLUGIN = 'docusaurus-plugin-pattern-library';

/** What `docusaurus swizzle` does, for many components in one process. */
const SWIZZLE = `
import {swizzle} from '@docusaurus/core/lib/index.js';

const [options, ...names] = process.argv.slice(2);
// The command ends the process behind each component.
process.exit = code => {
  if (code) throw new Error('swizzle ended with ' + code);
};
for (const name of names) {
  await swizzle('${PLUGIN}', name, '.', {...JSON.parse(options), danger: true});
}
`;

let site: FreshSite;

beforeAll(() => {
  site = new FreshSite();
  site.useBundler('Rspack');
  writeFileSync(path.join(site.dir, 'swizzle.mjs'), SWIZZLE);
});

afterAll(() => site.remove());

const file = (name: string) => path.join(site.dir, 'src', name);

function compile() {
  const {status, output} = site.run('npx', ['tsc']);
  return {status, output};
}

describe.each(['typescript', 'javascript'] as const)('in %s', language => {
  describe.each(['wrap', 'eject'] as const)('a site that swizzles all that it may: %s', action => {
    beforeAll(() => {
      rmSync(file('theme'), {recursive: true, force: true});
      const names = Object.entries(getSwizzleConfig().components)
        .filter(([, {actions}]) => actions[action] !== 'forbidden')
        .map(([name]) => name);
      const options = JSON.stringify({[action]: true, [language]: true});
      const {status, output} = site.run('node', ['swizzle.mjs', options, ...names]);
      expect({status, output: status === 0 ? '' : output}).toEqual({status: 0, output: ''});
      expect(names.length).toBeGreaterThan(30);
      expect(existsSync(file(`theme/TermCard/index.${language === 'typescript' ? 'tsx' : 'js'}`))).toBe(true);
    });

    if (language === 'typescript') {
      test('compiles', () => {
        expect(compile()).toEqual({status: 0, output: ''});
      });
    }

    test('builds', () => {
      const {status, output} = site.build();
      expect({status, output: status === 0 ? '' : output}).toEqual({status: 0, output: ''});
      expect(site.html('laws/correlated-failure/index.html')).toContain('Circuit Breaker');
      expect(site.html('docs/patterns/circuit-breaker/index.html')).toContain('pattern-footer');
    });
  });
});

test('the types of components and of their data are seen, and are not `any`', () => {
  rmSync(file('theme'), {recursive: true, force: true});
  const code = [
    `import React from 'react';`,
    `import type {ListedPageProps} from '${PLUGIN}';`,
    `import PatternCard, {type Props} from '@theme/PatternCard';`,
    `import useQuery from '@theme/useQuery';`,
    `const page: ListedPageProps = {title: 'A', permalink: '/a', description: '', taxonomies: []};`,
    `export const props: Props = {page, titleAs: 'h3'};`,
    `export const good = <PatternCard {...props} />;`,
    `export const badProps = <PatternCard page={3} />;`,
    `export const badData: ListedPageProps = {title: 'A'};`,
    `export const badQuery: number = useQuery()[0];`,
  ];
  writeFileSync(file('uses-types.tsx'), code.join('\n'));
  const {output} = compile();
  rmSync(file('uses-types.tsx'));
  const faults = [...output.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+)/gmu)];
  expect(faults.map(([, ...where]) => where.join(' '))).toEqual([
    'src/uses-types.tsx 8 TS2322',
    'src/uses-types.tsx 9 TS2739',
    'src/uses-types.tsx 10 TS2322',
  ]);
});
