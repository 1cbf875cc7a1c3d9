/*
 * A site imports components as `@theme/TermCard`, which only bundlers can find. TypeScript has to be told of each of
 * them, as Docusaurus's own themes do in a file written by hand. This one is made of the components themselves.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const THEME = 'theme';
const DECLARATIONS = 'lib/theme.d.ts';
/** What sites import: whoever sees one of these sees the theme, too. */
const ENTRIES = ['lib/index.d.ts', 'lib/remark/index.d.ts'];
/** The docs plugin declares it. */
const NOT_OURS = ['@theme/DocItem'];

const {config} = ts.readConfigFile(path.join(THEME, 'tsconfig.json'), ts.sys.readFile);
const {fileNames, options} = ts.parseJsonConfigFileContent(config, ts.sys, THEME);
const program = ts.createProgram(fileNames, {...options, declaration: true, emitDeclarationOnly: true});
const modules = [];
program.emit(undefined, (file, text) => {
  const name = path
    .relative(options.outDir, file)
    .replaceAll(path.sep, '/')
    .replace(/(?:\/index)?\.d\.ts$/u, '');
  // All is ambient in the block that goes around it.
  const body = text.replaceAll(/^(export )?declare /gmu, '$1').trimEnd();
  modules.push({name: `@theme/${name}`, body: body.replaceAll(/^(?=.)/gmu, '  ')});
});

const declared = modules
  .filter(({name}) => !NOT_OURS.includes(name))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({name, body}) => `declare module '${name}' {\n${body}\n}\n`);
writeFileSync(DECLARATIONS, declared.join('\n'));

// By hand: the compiler drops references to files that are not there yet.
for (const entry of ENTRIES) {
  const reference = path.posix.relative(path.posix.dirname(entry), DECLARATIONS);
  writeFileSync(entry, `/// <reference path="${reference}" />\n${readFileSync(entry, 'utf8')}`);
}
