import type {Heading, Root, RootContent} from 'mdast';
import type {Ask} from './answers.js';
import type {Finding, Place} from './finding.js';

/** `md` is CommonMark with HTML; `mdx` is MDX 3. Both hold directives, GFM and front matter. */
export type MarkdownFormat = 'md' | 'mdx';

/**
 * Syntax of older pages that Docusaurus accepts before MDX sees it; a site switches it off with
 * `markdown.mdx1Compat` or `future.v4`.
 */
export interface Mdx1Compat {
  /** `<!-- … -->` in MDX. */
  comments: boolean;
  /** `:::note Title` for `:::note[Title]`, for admonitions only. */
  admonitions: boolean;
  /** `## Title {#id}` in MDX. */
  headingIds: boolean;
}

/** A heading and all below it up to the next heading of its rank. */
export interface Section {
  heading: Heading;
  /** The heading's plain text, without a trailing `{#id}`. */
  text: string;
  depth: number;
  place: Place;
  /** The blocks between this heading and the next heading of any rank. */
  content: RootContent[];
  /** The sections below this one, in order. */
  sections: Section[];
}

/** The YAML between the two `---` at the top of a page. */
export interface FrontMatter {
  /** The parsed keys; empty when there is no front matter or it does not parse. */
  data: Record<string, unknown>;
  /**
   * Where a key, or an item below it, stands in the file: `place('laws', 0)` is the first law's place.
   * Falls back to the nearest parent that exists, and to the start of the file.
   */
  place: (...path: (string | number)[]) => Place;
}

/** The title of a page, and whether it came from an H1 or from front matter. An H1 in the body wins. */
export interface PageTitle {
  text: string;
  place: Place;
  source: 'heading' | 'front-matter';
}

/** A link in a page's text (code and comments never count). */
export interface TextLink {
  /** The target as it was typed: `../bulkhead.md#id`, `/patterns/bulkhead/`, `https://…`. */
  url: string;
  /** The link's plain text. */
  text: string;
  place: Place;
  /** Plain text of the nearest headings above it, outermost first (`['References']`). */
  headings: string[];
  /** Text behind the link in the same list item or paragraph, without the separator: the reason of a relation. */
  trailing: string;
}

/** One Markdown file, parsed once; everything that checks and catalogues ask of it. */
export interface Page {
  /** Path as messages show it: relative to the working folder, with forward slashes. */
  path: string;
  /** The text of the file. */
  source: string;
  format: MarkdownFormat;
  tree: Root;
  frontMatter: FrontMatter;
  title: PageTitle | null;
  /** The blocks above the first section (below the H1, if there is one). */
  content: RootContent[];
  /** The sections of the page; an H1 that is the title is not among them. */
  sections: Section[];
  links: TextLink[];
  /** False when so much of the page is unknown (it does not parse) that judging its structure would only mislead. */
  isReadable: boolean;
  /** What is wrong with the file as such: it does not parse, is not UTF-8, has malformed front matter. */
  findings: Finding[];
  /** Remembers what was worked out of the page. */
  ask: Ask;
}
