import type {MarkdownFormat} from '../../markdown/page.js';

/** A text as a comment that readers of a page do not see, in the form that the page's format has. */
export function commentOut(text: string, format: MarkdownFormat): string {
  const isLong = text.includes('\n');
  const [open, close] = format === 'mdx' ? ['{/*', '*/}'] : ['<!--', '-->'];
  const inner = withoutMarks(text, format);
  return isLong ? `${open}\n${inner}\n${close}` : `${open} ${inner} ${close}`;
}

/** What would end the comment, or begin one of the other form in it, is taken apart. */
function withoutMarks(text: string, format: MarkdownFormat): string {
  return format === 'mdx' ? text.replace(/\*\//gu, '* /') : text.replace(/--(?=!?>)/gu, '- -');
}
