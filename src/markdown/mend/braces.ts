/** The outermost brace that is open at an offset of a paragraph. */
export function openingBrace(text: string, offset: number): number | null {
  const from = text.lastIndexOf('\n\n', offset - 1) + 1;
  const open: number[] = [];
  for (let at = from; at < offset; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') open.push(at);
    else if (text[at] === '}') open.pop();
  }
  return open[0] ?? (text[offset] === '{' ? offset : null);
}

/** The brace that closes the one at an offset, in the same paragraph. */
export function closingBrace(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length && !text.startsWith('\n\n', at); at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return null;
}
