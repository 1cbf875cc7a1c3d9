import path from 'node:path';

/** Where mdx-loader runs in the configuration of a bundler, and with which transforms. */
export interface MdxRule {
  /** Folders whose files the rule takes. */
  folders: string[];
  remarkPlugins: unknown[];
}

/**
 * Finds the rules of mdx-loader. webpack and Rspack write rules alike, and a bundler plugin sees the rules of all
 * Docusaurus plugins, whatever their order.
 */
export function findMdxRules(rules: unknown): MdxRule[] {
  return list(rules).flatMap(rule => {
    const folders = list(field(rule, 'include')).filter(folder => typeof folder === 'string');
    return list(field(rule, 'use')).flatMap(use => {
      const loader = field(use, 'loader');
      const options = field(use, 'options');
      return typeof loader === 'string' && /[\\/]mdx-loader[\\/]/.test(loader)
        ? [
            {
              folders,
              remarkPlugins: [
                ...list(field(options, 'beforeDefaultRemarkPlugins')),
                ...list(field(options, 'remarkPlugins')),
              ],
            },
          ]
        : [];
    });
  });
}

/** True when the rule compiles the files of a folder. */
export function coversFolder(rule: MdxRule, folder: string): boolean {
  const file = path.join(folder, 'page.md');
  return rule.folders.some(included => file.startsWith(included));
}

/** True when a plugin of that name is in the list, alone, with options, or in a preset. */
export function hasPlugin(plugins: unknown[], name: string): boolean {
  return plugins.some(entry => {
    const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
    if (typeof plugin === 'function') return plugin.name === name;
    return hasPlugin(list(field(plugin, 'plugins')), name);
  });
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
