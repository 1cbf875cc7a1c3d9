import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

const themeFolder = path.resolve(__dirname, '../../theme');
const localesFolder = path.join(themeFolder, 'locales');

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

const slots = (message: string) => [...message.matchAll(/\{\w+\}/gu)].map(([slot]) => slot).sort();

test('the components have messages', () => {
  expect(originals.size).toBeGreaterThan(30);
  expect(originals.get('theme.patternLibrary.term.title')).toBe('{singular} {number}: {title}');
  expect([...originals].filter(([, message]) => message === '')).toEqual([]);
});

describe.each(readdirSync(localesFolder))('%s', locale => {
  const file = path.join(localesFolder, locale, 'pattern-library.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

  test('translates each message of the components, and no others', () => {
    expect(Object.keys(messages).sort()).toEqual([...originals.keys()].sort());
  });

  test.each([...originals])('%s has the values of its original', (id, original) => {
    expect(slots(messages[id] ?? '')).toEqual(slots(original));
  });
});
