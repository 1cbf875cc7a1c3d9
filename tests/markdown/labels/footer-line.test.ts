import type {Paragraph} from 'mdast';
import {readFooterLeads} from '../../../src/markdown/labels/footer-line.js';
import {parseMarkdown} from '../../../src/markdown/parse.js';

const LAWS = {label: 'Laws', singular: 'Law'};
const GESETZE = {label: 'Gesetze', singular: 'Gesetz', untranslated: LAWS};

function kinds(text: string, taxonomy = LAWS) {
  const [node] = parseMarkdown(text, 'md').children as Paragraph[];
  return node
    ? readFooterLeads(node, [taxonomy]).map(({kind}) => (typeof kind === 'string' ? kind : 'terms'))
    : null;
}

test.each([
  ['**Next**: [B](b.md) | **Previous**: [A](a.md)', ['next', 'previous']],
  ['**Next up:** Bulkhead', ['next']],
  ['**Laws Applied**: Law 1, Law 2', ['terms']],
  ['**Related laws**: [One](/laws/one) – because it says so there.', ['terms']],
  ['**Law**: [which one]', ['terms']],
])('%s is a footer', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  '**Next Steps**: [B](b.md)',
  '**Next** we look at it',
  '**Law**: In Germany, the deadline is two years.',
  '**Law enforcement**: [who is called]',
  '**Laws of scale**: [some](x.md)',
])('%s is none', text => {
  expect(kinds(text)).toEqual([]);
});

test.each(['**Gesetze**: [1](x)', '**Angewandte Gesetze**: [1](x)', '**Laws Applied**: [1](x)'])(
  '%s is one where the laws are called so',
  text => {
    expect(kinds(text, GESETZE)).toEqual(['terms']);
  },
);
