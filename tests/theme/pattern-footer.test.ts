import PatternFooter, {type Props} from '../../theme/PatternFooter/index.js';
import {elements, render, textOf} from './render.js';

const NOTHING: Props = {
  isPattern: true,
  taxonomies: [],
  relations: [],
  referencedBy: [],
  previous: null,
  next: null,
  paths: null,
  compare: null,
  term: null,
};
const page = (title: string, reason: string | null = null) => ({title, permalink: `/${title}`, reason});

const rows = (props: Partial<Props>) =>
  elements(render(PatternFooter, {...NOTHING, ...props}), 'nav').map(row => [
    /aria-label="([^"]*)"/u.exec(row)?.[1],
    elements(row, 'li').map(textOf),
  ]);

test('the relations of a page are rows by kind, with their labels', () => {
  expect(
    rows({
      relations: [
        {name: 'supersedes', label: 'Supersedes', pages: [page('a', 'Too <large>.'), page('b')]},
        {name: 'supersededBy', label: 'Superseded by', pages: [page('c')]},
        {name: 'related', label: null, pages: [page('d')]},
      ],
      referencedBy: [page('e')],
    }),
  ).toEqual([
    ['Supersedes', ['aToo &lt;large&gt;.', 'b']],
    ['Superseded by', ['c']],
    ['Related pages', ['d']],
    ['Referenced by', ['e']],
  ]);
});

test('a page with nothing has no footer', () => {
  expect(render(PatternFooter, NOTHING)).toBe('');
});
