import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {originalTexts} from '../../src/site/texts/default-texts.js';

const themeFolder = path.resolve(__dirname, '../../theme');
const localesFolder = path.join(themeFolder, 'locales');

/** What the package promises to speak, beside English. */
const LOCALES = 'ar de es fr he hi it ja ko nl pl pt-BR ru tr uk zh-Hans zh-Hant'.split(' ');

const MESSAGE_ID = /'?\bid(?:=|: )["'](theme\.patternLibrary\.[\w.]+)["']/gu;

/** What the components say in English, by its id. */
const originals = new Map(
  readdirSync(themeFolder, {recursive: true, encoding: 'utf8'})
    .filter(file => /\.tsx?$/u.test(file))
    .map(file => readFileSync(path.join(themeFolder, file), 'utf8'))
    .flatMap(source =>
      [...source.matchAll(MESSAGE_ID)].map(({1: id = '', index}) => {
        // The message follows its id: as a property of the same call, or as the child of the same element.
        const rest = source.slice(index, index + 500);
        const message = /message: ["'](.+?)["'],|>\s*(?:\{'(.+?)'\}|([^<{]+?))\s*<\/Translate>/su.exec(rest);
        return [id, message?.slice(1).find(text => text !== undefined) ?? ''] as const;
      }),
    ),
);

/** What the built-in options say in English. */
const defaults = new Map(Object.entries(originalTexts()));

function read(locale: string, name: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(localesFolder, locale, `${name}.json`), 'utf8')) as Record<
    string,
    string
  >;
}

const formsOf = (message: string) => message.split('|');
const slots = (message: string) => [...new Set(message.match(/\{\w+\}/gu))].sort();
const words = (message: string) => message.replaceAll(/\{\w+\}/gu, '').match(/\p{L}+/gu) ?? [];

/** What is spelt in a language as it is in English. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  de: ['Axiom', 'Filter', 'Matrix', 'Status'],
  es: ['Error', 'Total'],
  fr: ['page', 'pages', 'Page', 'Total', 'Relation', 'Relations'],
  nl: ['Filters', 'Matrix', 'Status'],
  'pt-BR': ['Total'],
};

function isForgotten(locale: string, message: string, original: string): boolean {
  const own = words(message);
  return own.length > 0 && message === original && own.some(word => !ALIKE[locale]?.includes(word));
}

test('the components and the options have messages', () => {
  expect(originals.size).toBeGreaterThan(30);
  expect(originals.get('theme.patternLibrary.term.title')).toBe('{singular} {number}: {title}');
  expect(originals.get('theme.patternLibrary.box.title')).toBe('{kind}: {label}');
  expect([...originals].filter(([, message]) => message === '')).toEqual([]);
  expect(defaults.get('boxes.failure.title')).toBe('Failure');
  expect(defaults.get('taxonomies.laws.label')).toBe('Laws');
  expect(defaults.size).toBe(11);
});

test('the languages are those that the package promises', () => {
  expect(readdirSync(localesFolder).sort()).toEqual(LOCALES);
});

describe.each(LOCALES)('%s', locale => {
  const files = [
    ['pattern-library', originals],
    ['pattern-library-options', defaults],
  ] as const;

  describe.each(files)('%s.json', (name, english) => {
    const messages = read(locale, name);

    test('translates each message, and no others, in the order of their ids', () => {
      expect(Object.keys(messages)).toEqual([...english.keys()].sort());
    });

    test('leaves no value of a message out, and has no others', () => {
      const wrong = [...english].filter(
        ([id, original]) => String(slots(messages[id]!)) !== String(slots(original)),
      );
      expect(wrong).toEqual([]);
    });

    test('has each plural form of the language, and forms of nothing else', () => {
      const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
      const wrong = [...english].filter(([id, original]) => {
        const forms = formsOf(messages[id]!);
        return (
          forms.length !== (formsOf(original).length === 1 ? 1 : pluralCategories.length) ||
          forms.some(form => form.trim() !== form || form === '')
        );
      });
      expect(wrong).toEqual([]);
    });

    test('leaves nothing in English', () => {
      const forgotten = [...english].filter(([id, original]) =>
        formsOf(messages[id]!).some((form, index) =>
          isForgotten(locale, form, formsOf(original)[index] ?? ''),
        ),
      );
      expect(forgotten).toEqual([]);
    });
  });
});
