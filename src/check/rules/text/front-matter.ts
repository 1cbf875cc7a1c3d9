import {FILE_START} from '../../../markdown/finding.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {isChosen} from '../../../template/words/choice.js';
import type {TemplateRule} from '../../rule.js';

/** A key that the template's front matter has is missing, empty, or has another value than those listed. */
export const frontMatter: TemplateRule = {
  id: 'front-matter',
  severity: 'error',
  *check({page, template}, {isLeftover}) {
    // A front matter that does not parse was reported by the reader.
    if (page.findings.some(({ruleId}) => ruleId === 'front-matter')) return;
    const {data} = page.frontMatter;
    const asked = template.frontMatter.filter(({required}) => required);
    if (asked.length > 1 && page.tree.children[0]?.type !== 'yaml') {
      yield {
        place: FILE_START,
        line: asked[0]?.line,
        reason: `Expected front matter with ${quoteAll(asked.map(({name}) => name))}, found none`,
        note: 'Begin the page with a line `---`, a line `key: value` for each key, and a line `---`.',
        expected: asked.map(({name}) => name),
        actual: [],
      };
      return;
    }
    for (const {name, line, required, values, mayBeEmpty} of template.frontMatter) {
      const value = data[name];
      const isMissing = !(name in data);
      const raw = sourceOf(page.source, page.frontMatter.place(name).start.line);
      if (isMissing ? !required : isLeftover(raw) || listOf(value).some(isLeftover)) continue;
      if (isMissing || (isEmpty(value) && !mayBeEmpty)) {
        yield {
          place: isMissing ? FILE_START : page.frontMatter.place(name),
          line,
          reason: `Expected ${isMissing ? `${quote(`${name}:`)} in the front matter` : `a value for ${quote(name)}`}, found none`,
          note: `Write \`${name}: ${values ? values[0] : '…'}\` between the two \`---\` at the top of the page${required ? '' : ', or delete the key'}.`,
          expected: [name],
          actual: [],
        };
        continue;
      }
      const wrong = values ? listOf(value).filter(each => !isChosen(values, each)) : [];
      if (values && wrong.length > 0) {
        yield {
          place: page.frontMatter.place(name),
          line,
          reason: `Expected ${quoteAll(values, ' or ')} for ${quote(name)}, found ${quoteAll(wrong)}`,
          note: 'Write one of these values.',
          expected: values,
          actual: wrong,
        };
      }
    }
  },
};

function sourceOf(source: string, line: number): string {
  return source.split('\n')[line - 1] ?? '';
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function listOf(value: unknown): string[] {
  return isEmpty(value) ? [] : (Array.isArray(value) ? value : [value]).map(String);
}
