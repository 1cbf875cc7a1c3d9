import type {FactValueProps} from 'docusaurus-plugin-pattern-library';

/** Whether HTML cannot stand in a line of text. */
export function isBlock(html: string): boolean {
  return /<(?:p|ul|ol|table|pre|blockquote|h[1-6]|hr|div)\b/u.test(html);
}

/** What a reader sees of values, for comparing them. The HTML is the plugin's own: a tag begins with `<` there, and text has none. */
export function textOfValues(values: readonly FactValueProps[]): string {
  return values.map(textOf).join(' ').trim();
}

function textOf(value: FactValueProps): string {
  switch (value.kind) {
    case 'text':
      return withoutTags(value.html);
    case 'list':
      return value.items.map(({lead, html}) => `${lead ?? ''} ${withoutTags(html)}`.trim()).join(' ');
    case 'table':
      return value.rows.flat().map(withoutTags).join(' ');
    case 'code':
      return value.code;
    case 'terms':
      return value.terms.map(({number, title}) => `${number ?? ''} ${title}`.trim()).join(' ');
  }
}

function withoutTags(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, '');
}
