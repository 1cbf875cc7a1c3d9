import {isBox, readBox} from '../../../markdown/box.js';
import {quote} from '../../../markdown/quote.js';
import {walk} from '../../../markdown/walk.js';
import type {BoxSpec, ElementSpec, SectionSpec, Template} from '../../../template/template.js';
import type {RuleContext, RuleFinding, TemplateRule} from '../../rule.js';

/** A box is typed as HTML where the template has a directive. */
export const legacyBox: TemplateRule = {
  id: 'legacy-box',
  severity: 'warning',
  check({page, template}, {boxes: kinds}: RuleContext) {
    const findings: RuleFinding[] = [];
    const specs = boxesOf(template);
    walk(page.tree, node => {
      if (!isBox(node)) return;
      const {kind, label, html, place} = readBox(node);
      const ofKind = specs.filter(({name}) => name === kind);
      // A template that has HTML boxes itself asks for nothing else.
      if (!html || template.htmlBoxes.includes(kind)) return;
      const directive = `:::${kind}${label === null ? '' : `[${label}]`}`;
      const [className = kind] = kinds.find(({name}) => name === kind)?.htmlClasses ?? [];
      findings.push({
        place,
        line: ofKind[0]?.line,
        reason: `Expected ${quote(directive)}, found HTML: ${quote(`<div class="${className}">`)}`,
        note: `Write ${quote(directive)}, the text in Markdown, and a line \`:::\`.`,
        expected: [directive],
        actual: [`<div class="${className}">`],
      });
    });
    return findings;
  },
};

function boxesOf({elements, sections}: Pick<Template, 'elements' | 'sections'>): BoxSpec[] {
  const within = (specs: ElementSpec[]): BoxSpec[] =>
    specs.flatMap(spec => (spec.kind === 'box' ? [spec, ...within(spec.elements)] : []));
  return [...within(elements), ...sections.flatMap((section: SectionSpec) => boxesOf(section))];
}
