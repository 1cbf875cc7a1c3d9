import type {Page, Section} from '../markdown/page.js';
import type {Place} from '../markdown/finding.js';
import {readTexts, type BlockText} from '../template/read-texts.js';
import type {Template, TemplateText} from '../template/template.js';
import {instructs, isFixedText, isPrompt} from '../template/words/prompt.js';

/** A place of a page where the template's own text still stands, word for word. */
export interface Untouched {
  /** The heading above it; `null` above the first one. */
  section: string | null;
  place: Place;
  /** The first text that was kept. */
  text: string;
  /** Line of the template that has it. */
  line: number;
  /** Whether nothing else stands in the section. */
  isWhole: boolean;
}

/** Fewer words are a label or a value that pages may well have in common. */
const FEWEST_WORDS = 4;

/**
 * Finds the sections in which the writer changed nothing, and the instructions that were kept beside a text. What a
 * template fixes for its pages (a licence, a disclaimer, an introduction) tells nobody what to write; but where half of
 * the sections are the template's, it is the template.
 */
export function findUntouched(page: Page, {texts}: Template): Untouched[] {
  const known = new Map(texts.map(each => [each.text, each]));
  const places = [{text: null, content: page.content}, ...withSubsections(page.sections)].map(
    ({text, content}) => ({section: text, blocks: readTexts(content)}),
  );
  const written = places.filter(({blocks}) => blocks.length > 0);
  const whole = written.filter(({blocks}) => isWhole(blocks, known));
  const isTemplate = whole.length > 1 && 2 * whole.length >= written.length;
  return written.flatMap(({section, blocks}) => {
    const isUntouched =
      isWhole(blocks, known) &&
      !blocks.some(({text}) => isFixedText(text)) &&
      (isTemplate || blocks.some(({text, isProse}) => isProse && isPrompt(text)));
    const kept = blocks.filter(
      ({text, isProse}) => known.has(text) && (isUntouched || (isProse && isLong(text) && instructs(text))),
    );
    const [first] = kept;
    const origin = first && known.get(first.text);
    return origin
      ? [{section, place: first.place, text: first.text, line: origin.line, isWhole: isUntouched}]
      : [];
  });
}

function withSubsections(sections: readonly Section[]): Section[] {
  return sections.flatMap(section => [section, ...withSubsections(section.sections)]);
}

function isWhole(blocks: readonly BlockText[], known: ReadonlyMap<string, TemplateText>): boolean {
  return blocks.every(({text}) => known.has(text)) && isLong(blocks.map(({text}) => text).join(' '));
}

function isLong(text: string): boolean {
  return text.split(/\s+/u).length >= FEWEST_WORDS;
}
