/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

/** The site's own component, below ours. */
declare module '@theme-init/DocItem' {
  import DocItem from '@theme/DocItem';

  export default DocItem;
}
