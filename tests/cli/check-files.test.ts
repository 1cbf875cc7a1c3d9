import {scratchFolder} from './scratch-folder.js';

// The command outside of a site: files, a template and a registry, each named by the call.
const folder = scratchFolder();
const {write} = folder;

beforeEach(() => write('template.md', '# [Name]\n\n## Problem\n\n[The problem]\n'));

async function check(...args: string[]): Promise<string[]> {
  const {stdout, stderr} = await folder.run('check', '--template', './template.md', ...args);
  return `${stderr}${stdout}`
    .split('\n')
    .filter(line => /^\S+:\d+:\d+ |^pattern-library:/.test(line))
    .map(line => line.replace(folder.path('/'), ''));
}

const PAGE = '# Retry\n\n## Problem\n\nText.\n';

test('what a page says of itself is checked without a registry', async () => {
  write(
    'retry.md',
    `---\nrelated: [retry, bulkhead]\nlaws: [any]\ntitle: <b>Retry</b>\n---\n\n## Problem\n\nText :pages{limit=3}\n`,
  );
  expect(await check('./retry.md')).toEqual([
    'retry.md:2:11 error The page names itself as related self-relation',
    'retry.md:4:1 warning The title `<b>Retry</b>` holds HTML, which lists and links show as it is written page-title',
    'retry.md:9:6 error Unexpected `:pages` in a line of text listing',
  ]);
});

test('other pages, addresses and order are unknown, and nothing is said of them', async () => {
  write(
    'retry.md',
    `---\nrelated: [bulkhead]\npagination_next: retry\n---\n${PAGE}\n::pages{category="x" path="y"}\n\n**Next**: [Bulkhead](bulkhead.md)\n`,
  );
  write('laws.yml', '- {id: economic-reality, title: Economic Reality, doc: laws/economic-reality}\n');
  expect(await check('./retry.md', '--taxonomy', 'laws=./laws.yml')).toEqual([]);
});

test('a field of the template names no terms, whatever it is called', async () => {
  const field = '- **Law**: [Law 9](https://laws.example/9)\n';
  write('template.md', '# [Name]\n\n## Problem\n\n[The problem]\n\n- **Law**: [who]\n');
  write('laws.yml', '- {id: economic-reality, title: Economic Reality}\n');
  write('retry.md', `${PAGE}\n${field}`);
  expect(await check('./retry.md', '--taxonomy', 'laws=./laws.yml')).toEqual([]);
});

test('a registry that the call names is checked, and terms are held against it', async () => {
  write('retry.md', `---\nlaws: [economic-realty]\n---\n${PAGE}`);
  write('laws.yml', '- {id: economic-reality, title: Economic Reality}\n- {id: economic-reality}\n');
  expect(await check('./retry.md', '--taxonomy', 'laws=./laws.yml')).toEqual([
    'laws.yml:2:8 error The id `economic-reality` is taken by the law on line 1 registry',
    'retry.md:2:8 error Unknown law `economic-realty`; did you mean `economic-reality`? unknown-term',
  ]);
});
