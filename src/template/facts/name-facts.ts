import type {Finding} from '../../markdown/finding.js';
import type {ElementSpec, SectionSpec, Template} from '../template.js';
import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import {collectParts, type FactPart} from './fact-parts.js';

/**
 * Names the parts of a template that was just read, in its elements and sections themselves: whatever is made of them
 * later, for a page or a translation, keeps the names.
 */
export function nameFacts(
  path: string,
  template: {elements: ElementSpec[]; sections: SectionSpec[]},
): Pick<Template, 'facts' | 'findings'> {
  const parts = collectParts(template);
  const endings = countEndings(parts);
  const named = new Map<string, FactPart>();
  const facts: FactSpec[] = [];
  const twins = new Set<string>();
  const findings: Finding[] = [];
  for (const part of parts) {
    const wanted = shortest(part, endings);
    const twin = named.get(wanted);
    if (twin && twin.twice === 'share' && part.twice === 'share') {
      part.give(wanted);
      twins.add(wanted);
      continue;
    }
    const name = twin ? unused(wanted, named) : wanted;
    named.set(name, part);
    part.give(name);
    facts.push({name, ...part.fact});
    if (twin?.twice === 'tell' && part.twice === 'tell')
      findings.push(sameName(path, wanted, name, part, twin));
  }
  return {facts: facts.map(fact => (twins.has(fact.name) ? {...fact, many: true} : fact)), findings};
}

/** How many parts have a name that ends in these words. */
function countEndings(parts: readonly FactPart[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {words} of parts) {
    for (let from = 0; from < words.length; from++) {
      const ending = words.slice(from).join('.');
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  return counts;
}

/** The fewest words that tell a part from all others, or from as many as all of them do. */
function shortest({words, own}: FactPart, endings: ReadonlyMap<string, number>): string {
  const full = words.join('.');
  for (let from = Math.max(0, words.length - own); from >= 0; from--) {
    const ending = words.slice(from).join('.');
    if (endings.get(ending) === endings.get(full)) return ending;
  }
  return full;
}

function unused(name: string, named: ReadonlyMap<string, unknown>): string {
  let number = 2;
  while (named.has(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}

function sameName(path: string, wanted: string, name: string, part: FactPart, twin: FactPart): Finding {
  const {line} = part.fact;
  return {
    ruleId: 'template',
    severity: 'warning',
    path,
    place: {start: {line, column: 1}, end: {line, column: 2}},
    reason: `Expected parts with names of their own, found a second \`${wanted}\`: line ${twin.fact.line} bears the name already, and this one is called \`${name}\``,
    note: `Give one of them another name, or write \`<!-- template: fact: other-name -->\` beside it.`,
    actual: [wanted],
  };
}
