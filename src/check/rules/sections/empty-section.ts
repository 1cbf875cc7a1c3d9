import type {Heading} from 'mdast';
import {isUnderlinedSentence} from '../../../markdown/words/look-alikes.js';
import {headingText} from '../../../markdown/outline.js';
import type {Page, Section} from '../../../markdown/page.js';
import {quote} from '../../../markdown/quote.js';
import {placeOf} from '../../../markdown/text.js';
import {foundSections} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A heading with nothing below it, where the template has something. */
export const emptySection: TemplateRule = {
  id: 'empty-section',
  severity: 'error',
  *check(match) {
    for (const {section, spec, isEmpty} of foundSections(match.sections)) {
      if (!isEmpty || !spec.hasContent) continue;
      const sentence = headingBelow(match.page, section);
      if (sentence) {
        yield {
          place: placeOf(sentence),
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected text below ${quote(section.text)}, found the heading ${quote(headingText(sentence))}`,
          note: 'The line `---` right below a text makes it a heading. Put a blank line between them.',
          expected: [spec.heading.text],
          actual: [headingText(sentence)],
        };
        continue;
      }
      yield {
        place: section.place,
        line: spec.line,
        severity: spec.severity ?? undefined,
        reason: `Expected text below ${quote(section.text)}, found none`,
        note:
          spec.presence === 'required'
            ? 'Write what the template asks for there.'
            : 'Write what the template asks for there, or remove the heading: the section is optional.',
        expected: [spec.heading.text],
        actual: [],
      };
    }
  },
};

/** The heading below a section that has no text, where it is a sentence that a line `---` has made a heading. */
function headingBelow({tree}: Page, {heading}: Section): Heading | null {
  const below = tree.children.slice(tree.children.indexOf(heading) + 1).find(({type}) => type === 'heading');
  return below?.type === 'heading' && isUnderlinedSentence(below) ? below : null;
}
