import {RULE_IDS} from '../../src/check/rule-page.js';
import {ruleText} from '../documented-example.js';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

test.each(RULE_IDS)('the page about %s is printed', async id => {
  const {stdout, stderr, exitCode} = await folder.run('explain', id);
  expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  expect(stdout).toBe(ruleText(id));
});

test('in JSON it comes with what else there is to say', async () => {
  const {stdout} = await folder.run('explain', 'length', '--format', 'json');
  expect(JSON.parse(stdout)).toEqual({
    ruleId: 'length',
    severity: 'warning',
    url: expect.stringMatching(/\/docs\/rules\/length\.md$/u),
    page: ruleText('length'),
  });
});

test('it needs no options that can be read', async () => {
  folder.write('package.json', '{');
  expect(await folder.run('explain', 'length')).toMatchObject({exitCode: 0});
});
