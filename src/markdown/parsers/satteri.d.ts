/*
 * What is used of satteri; tsconfig.json takes it for the package's own types, which would give every node of mdast
 * another shape in all files.
 */
import type {Root} from 'mdast';

interface Options {
  features: {gfm: boolean; frontmatter: boolean; directive: boolean};
}

export function markdownToMdast(text: string, options: Options): Root;

/** @throws Error when MDX does not parse */
export function mdxToMdast(text: string, options: Options): Root;
