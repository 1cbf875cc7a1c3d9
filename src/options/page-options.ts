/** The lines that tell kinds of boxes apart. */
export const BOX_LINES = ['solid', 'dashed', 'dotted', 'double'] as const;
export type BoxLine = (typeof BOX_LINES)[number];

/**
 * The drawings that come with the theme, by the names that the option `icon` takes. `theme/PatternBox/Icon` draws them.
 */
export const BOX_DRAWINGS = [
  'bulb',
  'check',
  'cross',
  'warning',
  'question',
  'info',
  'target',
  'flag',
  'book',
  'star',
] as const;

/** A kind of box; its key in `boxes` is the name of the directive: `:::axiom`. */
export interface BoxOptions {
  /**
   * Shown when a box has no label of its own; can be translated.
   *
   * @default the name with a capital letter
   */
  title: string;
  /**
   * What stands in front of the title: the name of a drawing (`bulb`, `check`, `cross`, …), an emoji or a short text.
   *
   * @default ''
   */
  icon: string;
  /**
   * An Infima colour name (`primary`, `secondary`, `success`, `info`, `warning`, `danger`) or any CSS colour.
   *
   * @default 'secondary'
   */
  color: string;
  /**
   * The line of the bar at its side, by which the kind is known without colours: `solid`, `dashed`, `dotted` or `double`.
   *
   * @default 'dotted', which no built-in kind has
   */
  line: BoxLine;
  /**
   * Whether boxes of this kind that have a label stand in the table of contents of their page.
   *
   * @default false
   */
  toc: boolean;
  /**
   * A kind that is the other side of this one, as `failure` is of `decision`: two such boxes that follow one another, and
   * hold lists and text alone, stand side by side where there is room. `false` for none.
   *
   * @default false
   */
  pairsWith: string | false;
  /**
   * Classes of HTML elements that stand for this box in templates and older pages: `<div class="axiom-box">`.
   *
   * @default []
   */
  htmlClasses: string[];
}

/** A template and the docs that it governs. A page may also choose one by name: `template: pattern`. */
export interface TemplateOptions {
  /** A Markdown file, relative to the site's folder; or `pattern`, the built-in pattern template. */
  template: string;
  /**
   * The name by which front matter chooses it.
   *
   * @default the file's name without its ending
   */
  name: string;
  /**
   * Id of the docs plugin whose docs `include` chooses from.
   *
   * @default 'default'
   */
  docs: string;
  /**
   * Globs of the docs that it governs, relative to the docs folder.
   *
   * @default [], or all docs where `where` or `beside` says which
   */
  include: string[];
  /**
   * Globs of docs that it does not govern, relative to the docs folder.
   *
   * @default []
   */
  exclude: string[];
  /**
   * A JSON Schema for the front matter, in JSON or YAML, relative to the site's folder. What it says of a key counts; of
   * all other keys the template says what pages need.
   *
   * @default the one that a comment in the template's front matter names: `# template: schema: adr.schema.json`
   */
  frontMatter?: string;
  /**
   * Only pages with these values in their front matter: `{type: 'meta'}`, `{status: ['draft', 'final']}`. Case does not
   * count; of a list, one item is enough.
   *
   * @default any page
   */
  where?: Record<string, FrontMatterValue | FrontMatterValue[]>;
  /**
   * Only pages in whose folder this file lies: `openapi.yaml`.
   *
   * @default any page
   */
  beside?: string;
  /**
   * A front matter key and a date, `{created: '2024-01-01'}`: pages that are older are governed, but not checked.
   *
   * @default all pages are checked
   */
  since?: Record<string, string>;
  /**
   * How the files are called: `{number}-{slug}.md`. `{number}` stands for digits, `{slug}` for lower-case words with
   * hyphens, `{date}` for `2024-01-31`, any other `{key}` for the value of this key in the front matter; folders may stand
   * in front, as in `{category}/{number}-{slug}.md`.
   *
   * @default any name
   */
  fileName?: string;
}

/** A value that front matter may have. */
export type FrontMatterValue = string | number | boolean;
