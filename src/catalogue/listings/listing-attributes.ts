/** Name of the directive that becomes a list of pages: `::pages{law="correlated-failure"}`. */
export const LISTING_DIRECTIVE = 'pages';

/** What a listing asks for, by attribute: sorted, trimmed, and without what only its HTML element has. */
export type ListingAttributes = Readonly<Record<string, string>>;

/** Attributes of the element, as every directive may have them: `{#by-law .wide}`. */
const OF_THE_ELEMENT = ['id', 'class'];

/** Two directives with the same attributes, in any order, are the same listing. */
export function listingAttributes(
  attributes: Readonly<Record<string, string | null | undefined>> | null | undefined,
): ListingAttributes {
  return Object.fromEntries(
    Object.entries(attributes ?? {})
      .filter(([name]) => !OF_THE_ELEMENT.includes(name))
      .map(([name, value]) => [name, (value ?? '').trim()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
