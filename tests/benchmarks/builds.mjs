import {cpSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {writeLibrary} from './generate-library.mjs';
import {linkPackages} from './link-packages.mjs';
import {measure} from './measure.mjs';

const DOCUSAURUS = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

/** Builds of one library with and without the plugin: with both bundlers, clean and from the bundler's cache. */
export function* measureBuilds(folder, size) {
  for (const bundler of ['rspack', 'webpack']) {
    const sites = [false, true].map(isOwn =>
      site(path.join(folder, `${bundler}-${isOwn}`), size, {bundler, isOwn}),
    );
    for (const state of ['clean', 'cached']) {
      const [plain, own] = sites.map(cwd =>
        measure([DOCUSAURUS, 'build'], {
          cwd,
          rounds: 1,
          allowed: [0],
          before: () => state === 'clean' && clean(cwd),
        }),
      );
      yield {bundler, state, plain, own};
    }
  }
}

function clean(cwd) {
  for (const each of ['build', '.docusaurus', 'node_modules/.cache'])
    rmSync(path.join(cwd, each), {recursive: true, force: true});
}

/** A site of that many pages, with the plugin or without. */
export function site(folder, size, {bundler, isOwn}) {
  writeLibrary(folder, size);
  cpSync(path.join(folder, 'laws.yml'), path.join(folder, 'docs/laws.yml'));
  linkPackages(folder);
  const plugin = `plugins: [['docusaurus-plugin-pattern-library', {onInvalidPage: 'warn', templates: [{template: 'pattern', include: ['**/*']}]}]],`;
  writeFileSync(
    path.join(folder, 'docusaurus.config.mjs'),
    `${isOwn ? `import {remarkPatternLibrary} from 'docusaurus-plugin-pattern-library/remark';` : ''}
export default {
  title: 'Library',
  url: 'https://example.com',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  markdown: {format: 'detect'},
  future: {faster: ${bundler === 'rspack'}, v4: {removeLegacyPostBuildHeadAttribute: true}},
  presets: [['classic', {blog: false, docs: {routeBasePath: '/'${isOwn ? ', remarkPlugins: [remarkPatternLibrary]' : ''}}}]],
  ${isOwn ? plugin : ''}
};
`,
  );
  writeFileSync(path.join(folder, 'package.json'), '{"name": "library", "private": true}\n');
  return folder;
}
