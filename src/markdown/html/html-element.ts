/** Names of HTML elements that writers use inside Markdown: `<br>` and `<kbd>` are tags, `<your name>` is none. */
const HTML_ELEMENT =
  /^\/?(?:a|abbr|audio|b|blockquote|br|button|caption|center|cite|code|col|colgroup|data|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr)(?:[\s/>]|$)/iu;

/** Whether what stands between `<` and `>` is a tag of HTML. */
export function isHtmlTag(inner: string): boolean {
  return HTML_ELEMENT.test(inner);
}
