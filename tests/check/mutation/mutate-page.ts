import type {Page} from '../../../src/markdown/page.js';
import type {Template} from '../../../src/template/template.js';
import {mutant, type Mutant} from './mutant.js';
import {insertAfter, removeLines, replaceLine} from './text-edits.js';

/** Damages to the title and the front matter. */
export function* mutatePage(page: Page, template: Template): Iterable<Mutant> {
  yield* mutateTitle(page, template);
  yield* mutateFrontMatter(page, template);
  if (template.closed) {
    const end = page.source.trimEnd().split('\n').length;
    yield mutant(
      'a section that is not in the template',
      insertAfter(page.source, end, '', '## Zebras', '', 'They are striped.'),
      'unexpected-section',
      end + 2,
    );
  }
}

function* mutateTitle({source, title}: Page, template: Template): Iterable<Mutant> {
  if (!title || !template.title || title.source !== 'heading') return;
  const {start, end} = title.place;
  const lines = {from: start.line, to: end.line};
  const {pattern} = template.title;
  const set = (text: string) => {
    const kept = removeLines(source, {from: lines.from + 1, to: lines.to});
    return replaceLine(kept, lines.from, () => `# ${text}`);
  };
  yield mutant('remove the title', removeLines(source, lines), 'page-title', 1);
  yield mutant('empty the title', set(''), 'page-title', lines.from);
  if (pattern.hasSlots && pattern.isFixed)
    yield mutant('a title of another shape', set('Zebras'), 'page-title', lines.from);
  if (pattern.hasSlots)
    yield mutant('placeholder in the title', set(pattern.text), 'leftover-placeholder', lines.from);
  const length = source.trimEnd().split('\n').length;
  yield mutant(
    'a second title',
    insertAfter(source, length, '', '# Another Title', '', 'More.'),
    'page-title',
    length + 2,
  );
  yield mutant(
    'a second title above the sections',
    insertAfter(source, lines.to, '', '# Another Title'),
    'page-title',
    lines.to + 2,
  );
}

function* mutateFrontMatter({source, frontMatter}: Page, template: Template): Iterable<Mutant> {
  const [firstKey] = Object.keys(frontMatter.data);
  if (firstKey !== undefined) {
    const {line} = frontMatter.place(firstKey).start;
    yield mutant(
      'malformed front matter',
      replaceLine(source, line, () => `${firstKey}: [a, b`),
      'front-matter',
      line,
      line + 1,
    );
  }
  for (const {name, required, values, mayBeEmpty, line: asked} of template.frontMatter) {
    const {line} = frontMatter.place(name).start;
    if (!(name in frontMatter.data)) continue;
    const set = (value: string) => replaceLine(source, line, () => `${name}: ${value}`.trimEnd());
    if (required)
      yield mutant(`remove the key ${name}`, removeLines(source, {from: line, to: line}), 'front-matter', 1);
    if (required && !mayBeEmpty) yield mutant(`empty the key ${name}`, set(''), 'front-matter', line);
    if (values) yield mutant(`wrong value for ${name}`, set('zebra'), 'front-matter', line);
    const slot = template.placeholders.find(each => each.line === asked);
    if (slot) yield mutant(`placeholder for ${name}`, set(`"${slot.text}"`), 'leftover-placeholder', line);
  }
}
