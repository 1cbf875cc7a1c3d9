import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const EXAMPLE_SITE = path.resolve(__dirname, '../../example-site');

/** The docs of the example's guide stand beside it; a copy of the site reads them where they are. */
const GUIDE = path.resolve(__dirname, '../../docs');

/** What builds and installations leave in a site. */
const LEFT_BEHIND = new Set(['build', 'node_modules', '.docusaurus']);

/** The doc that {@link changeLibrary} changes, without its ending. */
export const CHANGED_PAGE = 'patterns/resilience/circuit-breaker';

/** What {@link changeLibrary} makes it say in a fact that other pages show. */
export const CHANGED_FACT = 'Everything about it is new';

export type Bundler = 'rspack' | 'webpack';

/** Copies the sources of the example site into a folder, to be built there with this bundler. */
export function copyExampleSite(site: string, bundler: Bundler): void {
  cpSync(EXAMPLE_SITE, site, {
    recursive: true,
    filter: source => !LEFT_BEHIND.has(path.relative(EXAMPLE_SITE, source)),
  });
  edit(site, 'docusaurus.config.ts', text =>
    text
      .replaceAll("'../docs", `'${GUIDE}`)
      .replace(
        /^export default config;$/mu,
        `export default {...config, future: {...config.future, faster: ${bundler === 'rspack'}}};`,
      ),
  );
}

/** Changes one page, and what the registry says of one law, in ways that show on many other pages. */
export function changeLibrary(site: string): void {
  edit(site, `docs/${CHANGED_PAGE}.md`, text =>
    text
      .replace(/^# .+$/mu, '# Fuse')
      .replace(/^laws: \[/mu, 'laws: [economic-reality, ')
      .replace(/^category: .+$/mu, 'category: changed')
      .replace(/^- \*\*Use when:\*\* .+$/mu, `- **Use when:** ${CHANGED_FACT}`),
  );
  edit(site, 'docs/laws.yml', text => text.replace(/^ +summary: .+$/mu, '  summary: This summary is new.'));
}

/** Whether builds have left something that the next one will use. */
export function hasCache(site: string, bundler: Bundler): boolean {
  return existsSync(path.join(site, 'node_modules/.cache', bundler));
}

function edit(site: string, name: string, change: (text: string) => string): void {
  const file = path.join(site, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`There is nothing to change in ${name} of the example site.`);
  writeFileSync(file, after);
}
