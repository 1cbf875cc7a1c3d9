import React, {useMemo, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import DocItem from '@theme-init/DocItem';
import PageFindings from '@theme/PageFindings';
import PatternFooter, {type Props as PatternPageProps} from '@theme/PatternFooter';
import PatternFooterTerm from '@theme/PatternFooter/Term';
import type {Props} from '@theme/DocItem';

/** A doc's module with the export that the remark transform adds. */
type DocContent = PropDocContent & {readonly patternLibrary?: PatternPageProps};

/**
 * The doc with its footer behind the text and, for a pattern, the computed neighbours in its metadata, where the site's
 * own paginator looks for them. It is still a component with the static fields of an MDX module, so that nothing below has to know.
 */
function usePatternContent(content: DocContent, data: PatternPageProps): PropDocContent {
  return useMemo(() => {
    const MDXContent = content;
    function PatternContent() {
      return (
        <>
          <MDXContent />
          {data.term && <PatternFooterTerm {...data.term} />}
          <PatternFooter {...data} />
        </>
      );
    }
    const metadata = data.isPattern
      ? {...content.metadata, previous: data.previous ?? undefined, next: data.next ?? undefined}
      : content.metadata;
    return Object.assign(PatternContent, content, {metadata});
  }, [content, data]);
}

function PatternDocItem({data, ...props}: Props & {readonly data: PatternPageProps}): ReactNode {
  const content = usePatternContent(props.content, data);
  return (
    <>
      <Head>
        {data.previous && <link rel="prev" href={data.previous.permalink} />}
        {data.next && <link rel="next" href={data.next.permalink} />}
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
