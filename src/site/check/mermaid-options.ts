import type {DocusaurusConfig} from '@docusaurus/types';
import type {ParseDiagramsOptions} from '../../check/diagrams/parse-diagrams.js';

/**
 * Where mermaid is, and how the site sets it up; `undefined` where the site draws no diagrams.
 *
 * @param memory What is known of diagrams: under `docusaurus start` all pages are checked at each change, and a diagram
 *   is parsed again only when its text is new.
 */
export function mermaidOptions(
  {markdown, themeConfig}: Pick<DocusaurusConfig, 'markdown' | 'themeConfig'>,
  siteDir: string,
  memory: Pick<ParseDiagramsOptions, 'known' | 'keptFor'> = {},
): ParseDiagramsOptions | undefined {
  if (!markdown.mermaid) return undefined;
  const {mermaid} = themeConfig as {mermaid?: {options?: ParseDiagramsOptions['config']}};
  return {from: siteDir, config: mermaid?.options, ...memory};
}
