const context = {
  i18n: {currentLocale: 'en', localeConfigs: {en: {htmlLang: 'en-GB'}}},
  siteConfig: {markdown: {mermaid: true}},
};

/** What the components ask a site for: its language, and whether it draws diagrams. */
export default () => context;
