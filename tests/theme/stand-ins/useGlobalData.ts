let data: unknown;

/** What the plugin has told all pages of a site. */
export function setPluginData(told: unknown): void {
  data = told;
}

export const usePluginData = () => data;
