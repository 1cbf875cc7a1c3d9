const context = {i18n: {currentLocale: 'en', localeConfigs: {en: {htmlLang: 'en-GB'}}}};

/** What the components ask a site for: its language. */
export default () => context;
