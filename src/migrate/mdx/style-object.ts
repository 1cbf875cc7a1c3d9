/** The declarations of a `style` attribute as an object of JavaScript; `null` where they are none. */
export function styleObject(css: string): string | null {
  const entries: string[] = [];
  for (const declaration of declarations(css)) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim();
    const value = declaration.slice(colon + 1).trim();
    if (!/^-{0,2}[A-Za-z][\w-]*$/u.test(name) || value === '') return null;
    entries.push(`${keyOf(name)}: ${literal(value)}`);
  }
  return entries.length === 0 ? '{}' : `{${entries.join(', ')}}`;
}

/** Between semicolons, but for those in brackets and quotation marks. */
function declarations(css: string): string[] {
  const found: string[] = [];
  let current = '';
  let depth = 0;
  let quote = '';
  for (const sign of css) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (sign === ';' && quote === '' && depth <= 0) {
      found.push(current);
      current = '';
    } else {
      current += sign;
    }
  }
  return [...found, current].filter(each => each.trim() !== '');
}

function keyOf(name: string): string {
  if (name.startsWith('--')) return literal(name);
  const bare = name.toLowerCase().replace(/^-ms-/u, 'ms-');
  return bare.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&').replace(/\s+/gu, ' ')}'`;
}
