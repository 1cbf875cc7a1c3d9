import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {BUILT_IN_BOX_KINDS} from '../../../src/markdown/box.js';
import {MDX1_COMPAT} from '../../../src/markdown/parse.js';
import {createPageReader, pageFormat} from '../../../src/site/library/page-reader.js';
import {siteDoc} from '../site-docs.js';

describe('format', () => {
  test.each([
    ['a.md', undefined, 'mdx', 'mdx'],
    ['a.mdx', undefined, 'md', 'md'],
    ['a.md', undefined, 'detect', 'md'],
    ['a.markdown', undefined, 'detect', 'md'],
    ['a.mdx', undefined, 'detect', 'mdx'],
    ['a.txt', undefined, 'detect', 'mdx'],
    ['a.mdx', 'md', 'mdx', 'md'],
    ['a.md', 'mdx', 'md', 'mdx'],
    ['a.md', 'detect', 'mdx', 'md'],
  ] as const)('of %s with %s in its front matter on a site with %s is %s', (file, own, site, expected) => {
    const frontMatter = own ? {mdx: {format: own}} : {};
    expect(pageFormat(siteDoc(file, {frontMatter}), site)).toBe(expected);
  });
});

describe('reader', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'page-reader-'));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  function doc(contents: string | Buffer, frontMatter = {}) {
    const file = path.join(folder, 'page.md');
    writeFileSync(file, contents);
    return {...siteDoc('page.md', {frontMatter}), file};
  }

  function reader(markdown: Partial<Parameters<typeof createPageReader>[0]> = {}) {
    return createPageReader({format: 'mdx', mdx1Compat: MDX1_COMPAT, ...markdown}, BUILT_IN_BOX_KINDS);
  }

  test.each([
    ['comments', '<!-- a comment -->', 'syntax'],
    ['headingIds', '## Title {#some-id}', 'syntax'],
    ['admonitions', ':::note Title\n\nText.\n\n:::', 'fence-title'],
  ])('accepts older syntax only where the site does: %s', async (name, text, ruleId) => {
    expect((await reader()(doc(text))).findings).toEqual([]);
    const strict = reader({mdx1Compat: {...MDX1_COMPAT, [name]: false}});
    expect((await strict(doc(text))).findings).toEqual([expect.objectContaining({ruleId})]);
  });

  test('parses a doc again only when it has changed', async () => {
    const read = reader();
    const first = await read(doc('# One'));
    expect((await read(doc('# One'))).tree).toBe(first.tree);
    expect((await read(doc('# Two'))).title?.text).toBe('Two');
  });

  test("runs the site's preprocessor", async () => {
    const preprocessor = ({fileContent}: {fileContent: string}) => fileContent.replace('One', 'Two');
    expect((await reader({preprocessor})(doc('# One'))).title?.text).toBe('Two');
  });

  test('reports bytes that are not UTF-8 and keeps them from the preprocessor', async () => {
    const preprocessor = jest.fn(({fileContent}: {fileContent: string}) => fileContent);
    const page = await reader({preprocessor})(doc(Buffer.from([0x23, 0x20, 0xff, 0x0a])));
    expect(page.findings).toMatchObject([{ruleId: 'syntax'}]);
    expect(preprocessor).not.toHaveBeenCalled();
  });

  test("takes the front matter that the site's own parser made", async () => {
    const page = await reader()(
      doc('---\nlaws: [a]\ntemplate: x\n---\n# One', {laws: ['a'], template: 'pattern'}),
    );
    expect(page.frontMatter.data).toMatchObject({laws: ['a'], template: 'pattern'});
    expect(page.frontMatter.place('template').start.line).toBe(3);
  });
});
