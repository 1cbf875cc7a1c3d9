import {existsSync, readFileSync} from 'node:fs';

/*
 * The pages for contributors name files, folders, commands and packages: all of them are there.
 */

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);
}

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names files and folders that are there', page => {
  const paths = codeIn(readFileSync(page, 'utf8')).filter(code =>
    /^(?:\.\w+|docs\/rules|src|tests|theme)\/[\w./-]+$/u.test(code),
  );
  expect(paths).not.toEqual([]);
  expect(paths.filter(each => !existsSync(each))).toEqual([]);
});

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])('%s names scripts that are there', page => {
  const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
  expect(named).not.toEqual([]);
  expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
});
