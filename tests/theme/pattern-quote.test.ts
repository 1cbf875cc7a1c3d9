import type {QuotedFactProps} from '../../theme/types.js';
import PatternQuote from '../../theme/PatternQuote/index.js';
import {render, textOf} from './render.js';

const page = {title: 'Bulkhead', permalink: '/bulkhead#core-concept'};
const html = (quote: Partial<QuotedFactProps>, more: {inline?: boolean; id?: string} = {}) =>
  render(PatternQuote, {quote: {label: 'Problem', page, values: [], ...quote}, ...more});

test('in a line it is the words and a link to their place', () => {
  const body = html({values: [{kind: 'text', html: 'A <em>slow</em> call'}]}, {inline: true, id: 'x'});
  expect(body).toMatch(/^<span id="x"[^>]*><span>A <em>slow<\/em> call<\/span><a/u);
  expect(body).toContain('href="/bulkhead#core-concept"');
  expect(body).toContain('aria-label="Bulkhead: Problem"');
  expect(body).not.toMatch(/<(?:div|p|figure)/u);
});

test('a block is a quotation with its source', () => {
  const body = html({values: [{kind: 'list', items: [{lead: 'Begin', html: 'at once'}]}]});
  expect(body).toMatch(/^<figure[^>]*><blockquote[^>]*cite="\/bulkhead#core-concept"[^>]*><ul>/u);
  expect(body).toMatch(/<figcaption[^>]*><a href="\/bulkhead#core-concept">Bulkhead: Problem<\/a>/u);
});

test('code is highlighted, and diagrams are drawn', () => {
  const code = (language: string | null) => html({values: [{kind: 'code', code: 'a < b', language}]});
  expect(code('go')).toContain('<pre data-language="go">a &lt; b</pre>');
  expect(code(null)).toContain('<pre>a &lt; b</pre>');
  expect(code('mermaid')).toContain('<svg>a &lt; b</svg>');
});

test('what could not be found shows nothing', () => {
  expect(textOf(html({}))).toBe('');
});
