import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import {check} from 'recheck';
import ts from 'typescript';

/*
 * Every regular expression of the library takes time in proportion to its text, whatever somebody writes: a page must
 * not keep a build waiting. Each is fed long texts of the kinds that blow up bad ones, and those that `recheck` finds
 * for it. A linear one needs milliseconds for them, one that is not many seconds: no clock has to be exact.
 */
interface Expression {
  source: string;
  flags: string;
  /** `src/markdown/names.ts:29` */
  where: string;
}

/** In UTF-16 code units. */
const LENGTH = 300_000;

/** In milliseconds. */
const PATIENCE = 3000;

/** What people repeat, and machines: each alone and behind a beginning, with an end that fits nothing. */
const PUMPS = [
  ' ',
  '\t',
  '-',
  '0',
  'a',
  'N',
  '.',
  '/',
  '=',
  '#',
  '~',
  '`',
  '*',
  ':',
  '!',
  '?',
  '[',
  '(',
  '<',
  '{',
  '>',
  "'",
  '"',
  ',',
  ' (',
  ' - ',
  ' /',
  '::',
  '{/*',
  '<!--',
  '[a]',
  '0.',
  '\n',
  '\n ',
  'a ',
  'a:',
  'a: ',
  'one of ',
  'is set ',
];
const BEGINNINGS = ['', 'a', '0', 'a ', '[', '---\n', '- '];
const ENDS = ['\0', '\u2028\0', '\na'];

const LONG_TEXTS = PUMPS.flatMap(pump =>
  BEGINNINGS.flatMap(beginning =>
    ENDS.map(end => beginning + pump.repeat(LENGTH / pump.length / BEGINNINGS.length) + end),
  ),
);

/** What has to stay as it is until its file is put right. */
const LEFT: readonly string[] = [
  'src/check/match/by-position.ts',
  'src/markdown/parse.ts',
  'src/template/front-matter/read-front-matter.ts',
];

const FILES = ['src', 'theme']
  .flatMap(folder =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(file => path.join(folder, file)),
  )
  .filter(file => /\.[jt]sx?$/u.test(file) && !file.endsWith('.d.ts'));

function literalsIn(file: string): Expression[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText();
      const end = text.lastIndexOf('/');
      const {line} = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        source: text.slice(1, end),
        flags: text.slice(end + 1),
        where: `${file.split(path.sep).join('/')}:${line + 1}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The expressions that modules of the engine put together when they are loaded. */
async function builtOnImport(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [RegExp | string, string?]) {
      const where = /src[/\\][^):]+/u.exec(new Error().stack?.split('\n').slice(2, 4).join('\n') ?? '')?.[0];
      if (where !== undefined && typeof pattern === 'string')
        found.push({source: pattern, flags: flags ?? '', where});
      return new target(pattern, flags);
    },
  });
  try {
    await import('../../src/engine.js');
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Whether an expression is through with a text, or several, within so many milliseconds. */
function isThrough({source, flags}: Expression, texts: readonly string[], timeout: number): boolean {
  try {
    runInNewContext(
      'for (const text of texts) text.replace(new RegExp(source, flags), "")',
      {source, flags, texts},
      {timeout},
    );
    return true;
  } catch {
    return false;
  }
}

/** On a busy machine all texts together may take long: then each is looked at alone. */
function isLinear(expression: Expression, texts: readonly string[]): boolean {
  return (
    isThrough(expression, texts, PATIENCE) || texts.every(text => isThrough(expression, [text], PATIENCE / 5))
  );
}

/** The text with which recheck would attack an expression, in full length. */
async function attackOn({source, flags}: Expression): Promise<string[]> {
  const found = await check(source, flags, {timeout: 20_000});
  if (found.status !== 'vulnerable') return [];
  const {pumps, suffix} = found.attack;
  const each = LENGTH / Math.max(1, pumps.length);
  return [pumps.map(({prefix, pump}) => prefix + pump.repeat(each / pump.length)).join('') + suffix];
}

async function isFaulty(expression: Expression): Promise<boolean> {
  if (LEFT.includes(expression.where.replace(/:\d+(?::\d+)?$/u, ''))) return false;
  // Without a quantifier that has no upper end, nothing can be repeated for long.
  if (!/[*+]|,\}/u.test(expression.source)) return false;
  return !isLinear(expression, LONG_TEXTS) || !isLinear(expression, await attackOn(expression));
}

jest.setTimeout(900_000);

test('every regular expression is linear', async () => {
  const all = [...FILES.flatMap(literalsIn), ...(await builtOnImport())];
  expect(all.length).toBeGreaterThan(400);
  const isFaultyAt = await Promise.all(all.map(isFaulty));
  const faulty = all.filter((_, index) => isFaultyAt[index]);
  expect(faulty.map(({source, flags, where}) => `${where}: /${source}/${flags}`)).toEqual([]);
});

test.each(['\\s+$', '(a|aa)+$', '<b>.*</b>'])('%s is not linear, and found', async source => {
  expect(await isFaulty({source, flags: 'u', where: 'here'})).toBe(true);
});
