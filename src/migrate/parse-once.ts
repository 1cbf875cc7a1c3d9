import type {Root} from 'mdast';
import type {MdxError} from '../markdown/mend/mdx-failure.js';
import type {MarkdownFormat, Mdx1Compat} from '../markdown/page.js';
import {parseMarkdown} from '../markdown/parse.js';

/** A tree, or why there is none. */
export type Parsed = {tree: Root} | {tree: null; error: Partial<MdxError>};

export type Parser = (text: string) => Parsed;

/** A parser for one page: a text that comes again is not parsed again. */
export function createParser(format: MarkdownFormat, compat: Mdx1Compat): Parser {
  let known: {text: string; parsed: Parsed} | null = null;
  return text => {
    if (known?.text !== text) known = {text, parsed: parse(text, format, compat)};
    return known.parsed;
  };
}

function parse(text: string, format: MarkdownFormat, compat: Mdx1Compat): Parsed {
  try {
    return {tree: parseMarkdown(text, format, compat)};
  } catch (error) {
    return {tree: null, error: error as Partial<MdxError>};
  }
}
