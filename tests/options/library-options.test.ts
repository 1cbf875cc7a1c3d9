import {DEFAULT_OPTIONS} from '../../src/options/default-options.js';
import {libraryOptions} from '../../src/options/library-options.js';
import type {PluginOptions} from '../../src/options/options.js';

const settings = (options: Partial<PluginOptions> = {}) => libraryOptions({...DEFAULT_OPTIONS, ...options});

test('relations are looked for in sections by any of the headings', () => {
  const related = {frontMatterKey: 'related', sections: ['See also', 'C++ (more)']};
  const headingOf = (options?: Partial<PluginOptions>) => settings(options).relations.at(-1)!.heading;
  const heading = headingOf({related});
  expect(['🔗 See Also', 'c++ (more) links', 'Related Patterns'].map(text => heading.test(text))).toEqual([
    true,
    true,
    false,
  ]);
  expect(headingOf().test('🔗 Related Patterns')).toBe(true);
  expect(headingOf({related: {...related, sections: []}}).test('')).toBe(false);
});

test('boxes and taxonomies are those of the options, in their order', () => {
  const {boxes, taxonomies} = settings();
  expect(boxes.map(({name, htmlClasses}) => [name, ...htmlClasses])).toEqual([
    ['axiom', 'axiom-box'],
    ['decision', 'decision-box'],
    ['failure', 'failure-vignette'],
  ]);
  expect(taxonomies).toMatchObject([
    {name: 'laws', singular: 'Law', registry: 'laws.yml'},
    {name: 'pillars', singular: 'Pillar', registry: 'pillars.yml'},
  ]);
});
