import React, {useMemo, type ComponentProps, type ComponentType, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import DocItem from '@theme-init/DocItem';
import PageFindings from '@theme/PageFindings';
import PatternFooter, {type Props as PatternPageProps} from '@theme/PatternFooter';
import PatternFooterTerm from '@theme/PatternFooter/Term';
import MDXComponents from '@theme/MDXComponents';
import PatternHeader from '@theme/PatternHeader';
import type {Props} from '@theme/DocItem';

/** A doc's module with the export that the remark transform adds. */
type DocContent = PropDocContent & {readonly patternLibrary?: PatternPageProps};

/** The transform marks the title that a page has in its text. */
type TitleProps = ComponentProps<'h1'> & {readonly 'data-title'?: string};

/**
 * The doc with its header below the title, its footer behind the text and, for a pattern or the page of a term, the
 * computed neighbours in its metadata, where the site's own paginator looks for them. It is still a component with the
 * static fields of an MDX module, so that nothing below has to know.
 */
function usePatternContent(content: DocContent, data: PatternPageProps): PropDocContent {
  return useMemo(() => {
    const MDXContent = content as ComponentType<{components?: Record<string, ComponentType<TitleProps>>}>;
    const header = <PatternHeader {...data} />;
    // Otherwise the layout of the site puts the title above the text.
    const hasOwnTitle = content.contentTitle !== undefined;
    function Title({'data-title': mark, ...props}: TitleProps) {
      return (
        <>
          <MDXComponents.h1 {...props} />
          {mark !== undefined && header}
        </>
      );
    }
    function PatternContent() {
      return (
        <>
          {data.header && !hasOwnTitle && header}
          {data.header && hasOwnTitle ? <MDXContent components={{h1: Title}} /> : <MDXContent />}
          {data.term && <PatternFooterTerm {...data.term} />}
          {!data.header && header}
          <PatternFooter {...data} />
        </>
      );
    }
    const chain = data.isPattern ? data : data.term;
    const metadata = chain
      ? {...content.metadata, previous: chain.previous ?? undefined, next: chain.next ?? undefined}
      : content.metadata;
    return Object.assign(PatternContent, content, {metadata});
  }, [content, data]);
}

function PatternDocItem({data, ...props}: Props & {readonly data: PatternPageProps}): ReactNode {
  const content = usePatternContent(props.content, data);
  const chain = data.term ?? data;
  return (
    <>
      <Head>
        {chain.previous && <link rel="prev" href={chain.previous.permalink} />}
        {chain.next && <link rel="next" href={chain.next.permalink} />}
      </Head>
      <DocItem {...props} content={content} />
    </>
  );
}

/** A doc that no template governs may still stand on a learning path, or be the page of a term. */
function hasContent({isPattern, paths, term}: PatternPageProps): boolean {
  return isPattern || paths !== null || term !== null;
}

export default function DocItemWrapper(props: Props): ReactNode {
  const {patternLibrary} = props.content as DocContent;
  return (
    <>
      {/* In a build this is `false` to the bundler, which leaves the component out. */}
      {process.env.NODE_ENV !== 'production' && patternLibrary?.findings && (
        <PageFindings findings={patternLibrary.findings} />
      )}
      {patternLibrary && hasContent(patternLibrary) ? (
        <PatternDocItem {...props} data={patternLibrary} />
      ) : (
        <DocItem {...props} />
      )}
    </>
  );
}
