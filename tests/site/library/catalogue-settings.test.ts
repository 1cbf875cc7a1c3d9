import {DEFAULT_OPTIONS} from '../../../src/options/default-options.js';
import type {PluginOptions} from '../../../src/options/options.js';
import {catalogueSettings} from '../../../src/site/library/catalogue-settings.js';

const settings = (options: Partial<PluginOptions> = {}, currentLocale = 'en', htmlLang = currentLocale) =>
  catalogueSettings(
    {...DEFAULT_OPTIONS, ...options},
    {
      i18n: {currentLocale, localeConfigs: {[currentLocale]: {htmlLang}} as never},
      configPath: 'site.config.js',
    },
  );

test('relations are looked for in sections by any of the headings', () => {
  const related = {frontMatterKey: 'related', sections: ['See also', 'C++ (more)']};
  const {relatedSection} = settings({related});
  expect(
    ['🔗 See Also', 'c++ (more) links', 'Related Patterns'].map(text => relatedSection.test(text)),
  ).toEqual([true, true, false]);
  expect(settings().relatedSection.test('🔗 Related Patterns')).toBe(true);
  expect(settings({related: {...related, sections: []}}).relatedSection.test('')).toBe(false);
});

test('one-way relations are looked for when their rule is on', () => {
  const on = (rule?: 'error' | 'warning' | 'off') =>
    settings(rule && {rules: {'one-way-relation': rule}}).oneWayRelations;
  expect([on(), on('off'), on('warning'), on('error')]).toEqual([false, false, true, true]);
});

test('titles are sorted by the language of the site, whatever its locale is called', () => {
  expect(settings({}, 'fr').locale).toBe('fr');
  expect(settings({}, 'swiss_german', 'de-CH').locale).toBe('de-CH');
  expect(settings({}, 'not a_tag').locale).toBe('en');
});
