import type {DocusaurusConfig} from '@docusaurus/types';
import type {ParseDiagramsOptions} from '../../check/diagrams/parse-diagrams.js';

/** Where mermaid is, and how the site sets it up; `undefined` where the site draws no diagrams. */
export function mermaidOptions(
  {markdown, themeConfig}: Pick<DocusaurusConfig, 'markdown' | 'themeConfig'>,
  siteDir: string,
): ParseDiagramsOptions | undefined {
  if (!markdown.mermaid) {
    return undefined;
  }
  const {mermaid} = themeConfig as {mermaid?: {options?: ParseDiagramsOptions['config']}};
  return {from: siteDir, config: mermaid?.options};
}
