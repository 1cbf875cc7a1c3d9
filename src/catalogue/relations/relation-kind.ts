/** A relation as one of its two pages bears it: "Supersedes" on one, "Superseded by" on the other. */
export interface RelationSide {
  /** What the options, listings and the JSON call it: `supersedes`. */
  name: string;
  /** What readers see; `null` where the theme has a word of its own. */
  label: string | null;
  /** The front matter key in which a page names the others. */
  frontMatterKey: string;
  /** Headings of sections, and leads of lines, behind which links are such relations; tested on bare names, too. */
  heading: RegExp;
}

/** A kind of relation, seen from the page that it is named after. */
export interface RelationKind extends RelationSide {
  /** The same from the other page; `null` where that bears no name of its own. */
  inverse: RelationSide | null;
  /** It holds in both directions: the other page bears it under the same name. */
  isSymmetric: boolean;
  /** It leads from page to page and never back to the first. */
  isOrder: boolean;
  /** By front matter key: the values of which a page that is named has to have one. */
  targetState: ReadonlyMap<string, readonly string[]>;
}

/** What every library has: pages that belong together, without a word for how. The other page gets a backlink. */
export const RELATED: RelationKind = {
  name: 'related',
  label: null,
  frontMatterKey: 'related',
  heading: /related patterns?/i,
  inverse: null,
  isSymmetric: false,
  isOrder: false,
  targetState: new Map(),
};

/** The names under which pages bear a kind of relation. */
export function sidesOf(kind: RelationKind): RelationSide[] {
  return kind.inverse ? [kind, kind.inverse] : [kind];
}

/** How the other page bears a relation; `null` where it gets a backlink and nothing else. */
export function otherSide(kind: RelationKind, side: RelationSide): RelationSide | null {
  if (kind.isSymmetric) return kind;
  return side === kind ? kind.inverse : kind;
}

/** Whether both pages bear the relation under a name. */
export function isTyped(kind: RelationKind): boolean {
  return kind.isSymmetric || kind.inverse !== null;
}
