import React, {type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CodeBlock from '@theme/CodeBlock';
import Mermaid from '@theme/Mermaid';

export interface Props {
  readonly code: string;
  /** `mermaid` for a diagram, where the site draws them. */
  readonly language: string | null;
}

export default function PatternQuoteCode({code, language}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return language === 'mermaid' && siteConfig.markdown.mermaid ? (
    <Mermaid value={code} />
  ) : (
    <CodeBlock language={language ?? undefined}>{code}</CodeBlock>
  );
}
