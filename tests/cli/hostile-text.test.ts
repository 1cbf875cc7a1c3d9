import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

// An order to a terminal, one to a log, and one that turns the direction of writing.
const STEERING = '\u001B[2J ##[error]x \u202E';
const STEERS = /[\p{Cc}\u2028-\u202E\u2066-\u2069]|##\[/u;

/** Every line that a run has printed. */
async function lines(...args: string[]): Promise<string[]> {
  const {stdout, stderr} = await folder.run(...args);
  return `${stdout}${stderr}`.split('\n');
}

async function expectPlain(...args: string[]) {
  for (const line of await lines(...args)) {
    expect(line).not.toMatch(STEERS);
    expect(line).not.toMatch(/^\s*::/u);
  }
}

const TEMPLATE = `---\nstatus: a | b # ${STEERING}\n---\n# [Name ${STEERING}]\n\n## Section ${STEERING}\n\n<!-- template: optinal ${STEERING} -->\n\n[Text ${STEERING}]\n\n- **Field ${STEERING}**: [a]\n`;

test.each(['pretty', 'json'])('outlines, faults of templates and reports steer nothing, %s', async format => {
  folder.write('t.md', TEMPLATE);
  folder.write('page.md', `---\nstatus: ${STEERING.slice(4)}\n---\n# A\n\n## ${STEERING}\n`);
  await expectPlain('explain', '--template', './t.md', '--format', format);
  await expectPlain('schema', '--template', './t.md');
  await expectPlain('check', './page.md', '--template', './t.md', '--format', format);
});

test.each([
  [['check', `./${STEERING}.md`]],
  [[STEERING]],
  [['check', '--format', `x\n::error::${STEERING}`]],
  [['check', '--taxonomy', STEERING]],
  [['explain', '--template', `a\n::error::${STEERING}`]],
])('what is wrong with a call steers nothing: %j', async args => {
  await expectPlain(...args);
});

test('a file whose name is an order is named all the same', async () => {
  folder.write('::error::x.md', '# A\n\n:::axiom\n');
  const found = await lines('check', './::error::x.md', '--template', 'pattern');
  expect(found[0]).toMatch(/^\\x3a:error::x\.md:1:1 error /u);
});
