import {collationLocale} from '../../../src/site/library/collation-locale.js';

const localeOf = (currentLocale: string, htmlLang = currentLocale) =>
  collationLocale({currentLocale, localeConfigs: {[currentLocale]: {htmlLang}} as never});

test('titles are sorted by the language of the site, whatever its locale is called', () => {
  expect(localeOf('fr')).toBe('fr');
  expect(localeOf('swiss_german', 'de-CH')).toBe('de-CH');
  expect(localeOf('not a_tag')).toBe('en');
});
