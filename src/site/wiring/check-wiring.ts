import path from 'node:path';
import {logger} from '@docusaurus/logger';
import {checkDocItem} from './check-doc-item.js';
import {PlainError} from '../../options/plain-error.js';
import {coversFolder, findMdxRules, hasPlugin} from './mdx-rules.js';
import type {WiringExpectation, WiringProblem} from './wiring-expectation.js';

/** The parts of a webpack or Rspack compiler that tell how the site is wired. */
export interface BundlerCompiler {
  options: {module: {rules: unknown}; resolve: {alias?: unknown}};
}

/** The name of the transform's function. The site and the plugin may hold two copies of it, so only names compare. */
const TRANSFORM = 'remarkPatternLibrary';

/**
 * A bundler plugin that looks at the finished configuration, as no Docusaurus lifecycle can: whether the docs run the
 * transform, and whether the theme's `DocItem` is in use.
 */
export function createWiringCheck(
  expectation: WiringExpectation,
  {throwErrors}: {throwErrors: boolean},
): {apply(compiler: BundlerCompiler): void} {
  return {
    apply(compiler) {
      const problems = checkWiring(compiler, expectation);
      const errors = problems.filter(({severity}) => severity === 'error' && throwErrors);
      for (const {message} of problems.filter(problem => !errors.includes(problem))) logger.warn(message);
      if (errors.length > 0) throw new PlainError(errors.map(({message}) => message).join('\n\n'));
    },
  };
}

/** Compares what the bundler was given with what the library needs. */
export function checkWiring(
  {options}: BundlerCompiler,
  {versions, outsideDocs, ...site}: WiringExpectation,
): WiringProblem[] {
  const rules = findMdxRules(options.module.rules);
  const lacking = rules.filter(rule => !hasPlugin(rule.remarkPlugins, TRANSFORM));
  const lacksTransform = versions.filter(({folders}) =>
    lacking.some(rule => folders.some(folder => coversFolder(rule, folder))),
  );
  const unread = outsideDocs.filter(({file}) => lacking.some(rule => coversFolder(rule, path.dirname(file))));
  const plugins = [...new Set(unread.map(({plugin}) => plugin))];
  const docsIds = [...new Set(lacksTransform.map(({docsId}) => docsId))];
  return [
    ...docsIds.map(docsId => ({
      severity: 'error' as const,
      message: missingTransform(docsId, site.configPath),
    })),
    ...plugins.map(plugin => ({
      severity: 'error' as const,
      message: missingOutsideDocs(plugin, site.configPath),
    })),
    ...(versions.length > 0 ? checkDocItem(options.resolve.alias, site) : []),
  ];
}

function missingTransform(docsId: string, configPath: string): string {
  const owner = docsId === 'default' ? 'the docs' : `the docs plugin with the id \`${docsId}\``;
  const where = docsId === 'default' ? 'docs: {' : `{id: '${docsId}',`;
  return `The transform of the pattern library is not in the options of ${owner}: boxes stay plain text, and pages have no laws, pillars or next page.
${linesToAdd(where, configPath)}`;
}

function missingOutsideDocs(plugin: 'blog' | 'pages', configPath: string): string {
  return `The transform of the pattern library is not in the options of the ${plugin}, where listings or quoted facts stand: \`::pages\` and \`:fact\` show nothing.
${linesToAdd(`${plugin}: {`, configPath)}`;
}

function linesToAdd(where: string, configPath: string): string {
  return `Add these two lines to ${path.basename(configPath)}:

  import {remarkPatternLibrary} from 'docusaurus-plugin-pattern-library/remark';

  ${where}
    remarkPlugins: [remarkPatternLibrary],
  }`;
}
