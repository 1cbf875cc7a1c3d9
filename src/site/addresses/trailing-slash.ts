/**
 * An address as the site serves it. Docusaurus does this to routes and links by itself; addresses that stand in the
 * head of a page or in a file for other tools have to be right from the start.
 *
 * @see https://docusaurus.io/docs/api/docusaurus-config#trailingSlash
 */
export function applyTrailingSlash(
  permalink: string,
  {baseUrl, trailingSlash}: {baseUrl: string; trailingSlash: boolean | undefined},
): string {
  const [path = ''] = permalink.split(/[#?]/);
  if (trailingSlash === undefined || path === '/' || path === baseUrl) return permalink;
  const trimmed = path.replace(/(?<!\/)\/+$/, '');
  return `${trimmed}${trailingSlash ? '/' : ''}${permalink.slice(path.length)}`;
}
