import {address, blogAndPageOwners} from '../../../src/site/addresses/address-owners.js';

const post = {metadata: {permalink: '/notes/first', source: '@site/notes/first.md'}};

function owners(blog: object | null, pages: object[] | null = null) {
  const content = {
    'docusaurus-plugin-content-blog': {default: blog},
    'docusaurus-plugin-content-pages': {default: pages},
  };
  const found = blogAndPageOwners(content, process.cwd());
  return Object.fromEntries(found);
}

test('an address is the same with and without a slash at its end', () => {
  expect(address('/base/laws/')).toBe(address('/base/laws'));
});

test('a blog has its posts, its list and its tags', () => {
  const blog = {blogPosts: [post], blogTags: {'/notes/tags/one': {}}, blogTagsListPath: '/notes/tags'};
  expect(owners(blog)).toEqual({
    '/notes': 'the blog',
    '/notes/tags': 'the tags of the blog',
    '/notes/tags/one': 'the tags of the blog',
    '/notes/first': '`notes/first.md`',
  });
  expect(owners({...blog, blogTags: {}})).not.toHaveProperty('/notes/tags');
  expect(owners({...blog, blogPosts: []})).toEqual({});
});

test('pages have theirs, and a plugin may have loaded nothing', () => {
  const pages = [{type: 'jsx', permalink: '/', source: '@site/src/pages/index.js'}];
  expect(owners(null, pages)).toEqual({'': '`src/pages/index.js`'});
  expect(owners(null)).toEqual({});
});
