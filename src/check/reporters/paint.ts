import {styleText} from 'node:util';

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

export function createPaint(color: boolean): Paint {
  return (style, text) => (color ? styleText(style, text, {validateStream: false}) : text);
}

/**
 * Whether a stream gets colours: only a terminal does. `NO_COLOR` takes them away, and `FORCE_COLOR` asks for them
 * whatever the stream is, as in Node.js itself; `FORCE_COLOR=0` takes them away, too.
 */
export function wantsColor(
  {isTTY}: {isTTY?: boolean},
  {FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal}: Readonly<Record<string, string | undefined>>,
): boolean {
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY === true && !none && terminal !== 'dumb';
}
