/** A kind of box; its key in `boxes` is the name of the directive: `:::axiom`. */
export interface BoxOptions {
  /**
   * Shown when a box has no label of its own; can be translated.
   *
   * @default the name with a capital letter
   */
  title: string;
  /**
   * An emoji or a short text in front of the title.
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
   * @default []
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
}
