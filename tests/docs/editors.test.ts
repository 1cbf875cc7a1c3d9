import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {readArguments} from '../../src/cli/arguments.js';
import {OPTION_FILES} from '../../src/cli/load-options.js';
import {validateOptions} from '../../src/options/validate-options.js';
import {Joi} from '../../src/options/joi.js';

const TEXT = readFileSync(path.resolve('docs/editors.md'), 'utf8');
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
};

function blocks(info: string): string[] {
  return [...TEXT.matchAll(/^```(.*)\n([\s\S]*?)^```$/gmu)]
    .filter(([, own]) => own === info)
    .map(([, , text = '']) => text);
}

test('the configurations are JSON, and name what the package exports', () => {
  const [plain, given] = blocks('json file=.remarkrc.json').map(
    text => JSON.parse(text) as {plugins: unknown[]},
  );
  expect(plain?.plugins).toEqual([`${PACKAGE.name}/lint`]);
  expect(PACKAGE.exports).toHaveProperty(['./lint']);
  const [[name, options]] = given?.plugins as [[string, object]];
  expect(name).toBe(`${PACKAGE.name}/lint`);
  expect(Object.keys(options)).toEqual(['template', 'registries']);
  expect(
    blocks('json file=.vscode/settings.json').map(text => Object.keys(JSON.parse(text) as object)),
  ).toEqual([['remark.requireConfig', 'yaml.schemas']]);
});

test('the commands are calls that the command understands, and write what the settings name', () => {
  const calls = blocks('sh')
    .join('\n')
    .split('\n')
    .filter(line => line.startsWith('npx pattern-library '))
    .map(line => readArguments(line.split(' ').slice(2)));
  expect(calls.map(({command, output}) => [command, output])).toEqual([
    ['schema', 'schemas/pattern.json'],
    ['schema', 'schemas/laws.json'],
    ['schema', 'schemas/paths.json'],
  ]);
  const [settings = '{}'] = blocks('json file=.vscode/settings.json');
  const {'yaml.schemas': schemas} = JSON.parse(settings) as {'yaml.schemas': object};
  expect(Object.keys(schemas)).toEqual(['./schemas/laws.json', './schemas/paths.json']);
  expect(blocks('yaml').map(text => parse(text) as unknown)).toEqual([null]);
});

test('the options that it names are options, and the files are those that are looked for', () => {
  const row = /^\| (`boxes`.*?), … \|/mu.exec(TEXT)?.[1] ?? '';
  const names = [...row.matchAll(/`(\w+)`/gu)].map(([, name]) => name);
  const options = validateOptions({
    options: {},
    validate: (schema, value) => Joi.attempt<never>(value, schema as never),
  });
  expect(names.length).toBeGreaterThan(3);
  expect(Object.keys(options)).toEqual(expect.arrayContaining(names));
  for (const file of ['docusaurus.config.', 'pattern-library.config.', 'package.json']) {
    expect(TEXT).toContain(`\`${file}${file.endsWith('.') ? '*' : ''}\``);
    expect(OPTION_FILES.some(name => name.startsWith(file))).toBe(true);
  }
});
