import {compileFunction} from 'node:vm';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor.js';
import {transformSync} from '@swc/core';
import {createElement, type ComponentType, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {remarkPatternLibrary, type RemarkPatternLibraryOptions} from '../../src/remark/index.js';
import type {MarkdownFormat} from '../../src/markdown/page.js';

// These two name their entries for `import` alone, and jest resolves for `require`.
jest.mock(
  'estree-walker',
  () => jest.requireActual<object>('../../node_modules/estree-walker/src/index.js'),
  {
    virtual: true,
  },
);
jest.mock('remark-emoji', () => jest.requireActual<object>('../../node_modules/remark-emoji/index.js'), {
  virtual: true,
});

/** A page as Docusaurus compiles it: its code, its exports, and its HTML with plain stand-ins for the theme. */
export interface CompiledPage {
  code: string;
  exports: Record<string, unknown>;
  html: string;
}

export const PAGE_PATH = '/site/docs/page.md';

/** Compiles Markdown with the processor of Docusaurus's own loader, then runs and renders the module. */
export async function compilePage(
  content: string,
  format: MarkdownFormat,
  options: RemarkPatternLibraryOptions = {},
): Promise<CompiledPage> {
  const processor = await createProcessorUncached({
    format,
    options: {
      siteDir: '/site',
      staticDirs: [],
      admonitions: true,
      remarkPlugins: [[remarkPatternLibrary, options]],
      markdownConfig: {
        format,
        mermaid: true,
        emoji: true,
        mdx1Compat: {comments: true, admonitions: false, headingIds: true},
        anchors: {maintainCase: false},
        remarkRehypeOptions: {},
        hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
        parseFrontMatter: async () => ({frontMatter: {}, content}),
      },
    },
  });
  const {content: code} = await processor.process({
    content,
    filePath: PAGE_PATH,
    frontMatter: {},
    // Warnings of unused directives come from the client compiler alone.
    compilerName: 'server',
  });
  const exports = run(code);
  const components = {admonition: standIn('admonition'), mermaid: standIn('mermaid')};
  const html = renderToStaticMarkup(
    createElement(exports.default as ComponentType<{components: object}>, {components}),
  );
  return {code, exports, html};
}

function run(code: string): Record<string, unknown> {
  const {code: script} = transformSync(code, {
    jsc: {
      parser: {syntax: 'ecmascript', jsx: true},
      target: 'es2022',
      transform: {react: {runtime: 'automatic'}},
    },
    module: {type: 'commonjs', ignoreDynamic: true},
  });
  const module = {exports: {} as Record<string, unknown>};
  Reflect.apply(compileFunction(script, ['require', 'module', 'exports']), undefined, [
    load,
    module,
    module.exports,
  ]);
  return module.exports;
}

function load(request: string): unknown {
  if (request.startsWith('@theme/'))
    return {__esModule: true, default: standIn(request.slice('@theme/'.length).replaceAll('/', '-'))};
  if (request.endsWith('.mdx'))
    return {__esModule: true, default: standIn('part'), toc: [{value: 'In part', id: 'in-part', level: 2}]};
  if (request.startsWith('@generated/')) return {__esModule: true, default: {request}};
  return request === '@mdx-js/react' ? {useMDXComponents: () => ({})} : jest.requireActual(request);
}

/** Renders `<x-name prop="…">` so that a test can read which component was used with which props. */
function standIn(name: string): ComponentType<{children?: ReactNode}> {
  return ({children, ...props}) =>
    createElement(
      `x-${name}`,
      Object.fromEntries(Object.entries(props).map(([key, value]) => [key.toLowerCase(), String(value)])),
      children,
    );
}
