import {firstLine} from '../../../markdown/text.js';
import {isBlankCode} from '../../match/blocks.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** The template has a mermaid diagram, and the page has none there. */
export const missingDiagram: TemplateRule = {
  id: 'missing-diagram',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'diagram' || element.spec.presence !== 'required') continue;
        if (element.code && (element.spec.mayBeEmpty || !isBlankCode(element.code))) continue;
        yield {
          place: element.code ? firstLine(element.code) : holder.place,
          line: element.spec.line,
          severity: element.spec.severity ?? undefined,
          reason: `Expected a diagram ${holder.where}, found ${element.code ? 'an empty one' : 'none'}`,
          note: 'Add a fenced block with the language `mermaid`.',
          expected: ['mermaid'],
          actual: [],
        };
      }
    }
  },
};
