import {firstProse} from '../catalogue/first-prose.js';
import {mayHoldListings, readListings} from '../catalogue/listings/read-listings.js';
import {diagramsOf} from '../check/check-diagrams.js';
import type {Ask} from '../markdown/answers.js';
import {bareObject} from '../markdown/bare-object.js';
import type {BoxKind} from '../markdown/box.js';
import {decode} from '../markdown/decode.js';
import type {Page} from '../markdown/page.js';
import {readPage, type MarkdownFile} from '../markdown/read-page.js';
import type {TreeKeeper} from './tree-keeper.js';

/**
 * A page that is parsed when somebody asks for something that was never answered, and no sooner; and parsed again where
 * its tree had to make room for others.
 */
export function rememberedPage(
  file: MarkdownFile,
  kinds: readonly BoxKind[],
  ask: Ask,
  trees: TreeKeeper,
): Page {
  const {path, format} = file;
  let parsed: Page | undefined;
  const read = (): Page => {
    if (parsed) return parsed;
    const page = readPage(file, kinds);
    parsed = page;
    trees.add(page.source.length, () => {
      parsed = undefined;
    });
    // What everybody asks, while the tree is there: it may be gone when they do.
    ask('title', () => page.title);
    ask('links', () => page.links);
    ask('is readable', () => page.isReadable);
    ask('findings', () => page.findings);
    ask('front matter', () => ({...page.frontMatter.data}));
    remembered.frontMatter.place('title');
    firstProse(remembered);
    diagramsOf(remembered);
    if (mayHoldListings(page.source)) readListings(remembered);
    return page;
  };
  const remembered: Page = {
    path,
    format,
    get source() {
      return parsed?.source ?? decode(file.contents, path).text;
    },
    get tree() {
      return read().tree;
    },
    get content() {
      return read().content;
    },
    get sections() {
      return read().sections;
    },
    get title() {
      return ask('title', () => read().title);
    },
    get links() {
      return ask('links', () => read().links);
    },
    get isReadable() {
      return ask('is readable', () => read().isReadable);
    },
    get findings() {
      return ask('findings', () => read().findings);
    },
    frontMatter: {
      get data() {
        return bareObject(ask('front matter', () => ({...read().frontMatter.data})));
      },
      place: (...keys) => ask(`place ${JSON.stringify(keys)}`, () => read().frontMatter.place(...keys)),
    },
    ask,
  };
  return remembered;
}
