import {versionsToWire} from '../../../src/site/wiring/wired-versions.js';
import type {VersionLibrary} from '../../../src/site/library/library.js';
import type {LibraryTemplate} from '../../../src/library/library.js';
import type {TemplateOptions} from '../../../src/options/page-options.js';
import {docsVersion, page, siteDoc} from '../site-docs.js';

const BOXES = new Set(['axiom']);
const TEMPLATE: LibraryTemplate = {name: 'pattern', template: null};

function library(docsId: string, contents: string, template: LibraryTemplate | null = null): VersionLibrary {
  const doc = siteDoc('page.md');
  return {
    version: docsVersion([doc], {docsId}),
    docs: [{source: doc, page: page(contents), template}],
  } as unknown as VersionLibrary;
}

function wired(versions: VersionLibrary[], templates: Partial<TemplateOptions>[] = []): string[] {
  return versionsToWire(versions, templates as TemplateOptions[], BOXES).map(({docsId}) => docsId);
}

test('docs with a box need the transform', () => {
  const versions = [library('default', '# Page'), library('community', ':::axiom[A]\nText\n:::')];
  expect(wired(versions)).toEqual(['community']);
});

test('docs with a listing need it', () => {
  const versions = [library('default', '# Page'), library('community', 'Text.\n\n::pages{limit=3}')];
  expect(wired(versions)).toEqual(['community']);
});

test('docs with a governed page need it', () => {
  expect(wired([library('default', '# Page'), library('community', '# Page', TEMPLATE)])).toEqual([
    'community',
  ]);
});

test('docs that a template names need it, once there are globs', () => {
  const versions = [library('default', ':::axiom\nText\n:::'), library('community', '# Page')];
  expect(wired(versions, [{docs: 'community', include: ['**']}])).toEqual(['default', 'community']);
  expect(wired(versions, [{docs: 'community', include: []}])).toEqual(['default']);
});

test('HTML boxes, other directives and code need none', () => {
  const contents =
    '<div class="axiom-box">\n\nText\n\n</div>\n\n:::note\nText\n:::\n\n```\n:::axiom\n:::\n```';
  const versions = [library('default', ':::axiom\nText\n:::'), library('api', contents)];
  expect(wired(versions)).toEqual(['default']);
});

test('a library that is still empty begins in the default docs', () => {
  expect(wired([library('default', '# Page'), library('api', '# Page')])).toEqual(['default']);
  expect(wired([library('api', '# Page')])).toEqual([]);
});
