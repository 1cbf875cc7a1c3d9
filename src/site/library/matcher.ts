import {createRequire} from 'node:module';

/** A test of paths by globs as Docusaurus reads them. Its packages are loaded where there is a glob, and not before. */
export function matcherOf(globs: string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const {createMatcher} = createRequire(import.meta.url)(
    '@docusaurus/utils',
  ) as typeof import('@docusaurus/utils');
  return createMatcher(globs);
}
