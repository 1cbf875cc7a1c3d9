import type {DocusaurusConfig} from '@docusaurus/types';

/** As a site writes it: Docusaurus itself looks at the options later. */
type Configured = DocusaurusConfig['plugins'][number] | [module: unknown, options: unknown];

/** The options of all entries of a plugin in a site's configuration, among its plugins and its themes. */
export function pluginEntries(
  {plugins, themes}: Pick<DocusaurusConfig, 'plugins' | 'themes'>,
  ...names: string[]
): Record<string, unknown>[] {
  return [...plugins, ...themes].flatMap(entry => optionsOf(entry, names));
}

/** The options of all entries of a preset. */
export function presetEntries(
  {presets}: Pick<DocusaurusConfig, 'presets'>,
  ...names: string[]
): Record<string, unknown>[] {
  return presets.flatMap(entry => optionsOf(entry, names));
}

function optionsOf(entry: Configured, names: string[]): Record<string, unknown>[] {
  const [module, options] = Array.isArray(entry) ? entry : [entry, {}];
  if (typeof module !== 'string' || !names.some(name => isNamed(module, name))) return [];
  return [typeof options === 'object' && options !== null ? {...options} : {}];
}

/** A site may name a package, or resolve it to a file by itself. */
function isNamed(module: string, name: string): boolean {
  return module === name || module.replaceAll('\\', '/').includes(`/node_modules/${name}/`);
}
