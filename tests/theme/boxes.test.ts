import {createElement as create, type ReactNode} from 'react';
import {BOX_DRAWINGS} from '../../src/options/page-options.js';
import {DEFAULT_OPTIONS} from '../../src/options/default-options.js';
import PatternBox from '../../theme/PatternBox/index.js';
import Body from '../../theme/PatternBox/Body/index.js';
import Icon from '../../theme/PatternBox/Icon/index.js';
import Title from '../../theme/PatternBox/Title/index.js';
import {setPluginData} from './stand-ins/useGlobalData.js';
import {anchors} from './stand-ins/useBrokenLinks.js';
import {render, textOf} from './render.js';

const kind = (name: string, more = {}) => {
  const {title, icon, color, line} = DEFAULT_OPTIONS.boxes[name]!;
  return {name, title, icon, color, line, ...more};
};

const KINDS = {
  axiom: kind('axiom'),
  decision: kind('decision'),
  failure: kind('failure'),
  truth: {name: 'truth', title: 'Truth', icon: '🎯', color: '#8250df', line: 'dotted'},
  plain: {name: 'plain', title: 'Plain', icon: '', color: 'info', line: 'solid'},
};

beforeEach(() => setPluginData({boxes: KINDS}));

function box(
  name: string,
  label?: ReactNode,
  more: {id?: string; isCollapsed?: boolean; hasIcon?: boolean} = {},
) {
  const {hasIcon, ...props} = more;
  const title = create(Title, {key: 1, hasIcon}, label);
  return render(PatternBox, {kind: name, ...props, children: [title, create(Body, {key: 2}, 'Text')]});
}

/** What names the box: the text of the element that `aria-labelledby` leads to, as browsers join inline elements. */
function nameOf(markup: string): string {
  const [, id = ''] = /aria-labelledby="([^"]*)"/u.exec(markup) ?? [];
  const [, rest = ''] = markup.split(`id="${id}"`);
  let depth = 1;
  const end = [...rest.matchAll(/<(\/?)span/gu)].find(([, closes]) => (depth += closes ? -1 : 1) === 0);
  return textOf(`<${rest.slice(0, end?.index)}`).trim();
}

test.each([
  ['failure', 'Retry forever', 'Failure: Retry forever'],
  ['failure', undefined, 'Failure'],
  ['failure', 'Failure', 'Failure'],
  ['truth', '🎯 In time', 'Truth: 🎯 In time'],
  ['unheard-of', 'A', 'unheard-of: A'],
])('a box of the kind %s with the label %s is named `%s`', (name, label, expected) => {
  expect(nameOf(box(name, label))).toBe(expected);
  expect(box(name, label)).toContain('role="note"');
});

test('each built-in kind differs from the others in its drawing and in its line', () => {
  const looks = ['axiom', 'decision', 'failure'].map(name => ({
    drawing: /<path d="[^"]+"/u.exec(box(name))?.[0],
    line: /--pattern-box-line:(\w+)/u.exec(box(name))?.[1],
  }));
  expect(new Set(looks.map(({drawing}) => drawing)).size).toBe(3);
  expect(looks.map(({line}) => line)).toEqual(['double', 'solid', 'dashed']);
});

test.each(BOX_DRAWINGS)('the drawing %s, which the options know, is drawn, and not read aloud', name => {
  expect(render(Icon, {icon: name, isBesideEmoji: true})).toMatch(
    /^<span aria-hidden="true"><svg [^>]*><path d="[^"]+"/u,
  );
});

test('an emoji of the kind is left out beside one of the label, and a drawing is not', () => {
  const count = (markup: string) => markup.match(/🎯/gu)?.length;
  expect(count(box('truth', 'A'))).toBe(1);
  expect(count(box('truth', '🎯 A', {hasIcon: true}))).toBe(1);
  expect(box('axiom', '⚡ A', {hasIcon: true})).toContain('<svg');
  expect(box('plain', 'A')).not.toContain('aria-hidden');
});

test('a box with an id has a link to it, and the site is told of the id', () => {
  anchors.length = 0;
  const markup = box('axiom', 'A', {id: 'the-axiom'});
  expect(markup).toMatch(/<a href="#the-axiom" [^>]*aria-label="Direct link to the-axiom"/u);
  expect(anchors).toEqual(['the-axiom']);
  expect(box('axiom', 'A')).not.toContain('<a ');
});

test('a box that is collapsed is closed, with its title as what opens it', () => {
  const markup = box('axiom', 'A', {id: 'x', isCollapsed: true});
  expect(markup).toMatch(
    /role="note".*<\/a><details><summary>.*<\/summary><div>Text<\/div><\/details><\/div>$/u,
  );
  expect(box('axiom', 'A')).not.toMatch(/details|summary/u);
});
