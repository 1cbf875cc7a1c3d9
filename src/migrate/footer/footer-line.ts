import type {FooterLine} from '../../catalogue/footer/footer.js';
import {normalizeName} from '../../markdown/names.js';
import {quote} from '../../markdown/quote.js';
import type {WantedKey} from './front-matter-edit.js';
import type {PageFacts} from './page-facts.js';

/** What a typed line becomes; or why it stays. */
export type LineVerdict = {wanted: WantedKey[]} | {reason: string; note: string};

/** Whether all that a typed line says is generated, once its keys are in the front matter. */
export function judgeLine(line: FooterLine, facts: PageFacts): LineVerdict {
  return typeof line.kind === 'string'
    ? judgeNeighbour(line, line.kind, facts)
    : judgeTerms(line, line.kind.taxonomy, facts);
}

function judgeTerms(
  {label, links, items}: FooterLine,
  {name, frontMatterKey, singular}: PageFacts['taxonomies'][number],
  facts: PageFacts,
): LineVerdict {
  const written = links.length > 0 ? links.map(({text}) => text) : items;
  const ids: string[] = [];
  for (const each of written) {
    const found = facts.termOf(name, each);
    if (!found.term)
      return {reason: `The line \`**${label}**\` stays: ${lower(found.reason)}`, note: found.note};
    ids.push(found.term.id);
  }
  if (ids.length === 0) {
    return {
      reason: `The line \`**${label}**\` stays: expected a ${singular.toLowerCase()} in it, found none`,
      note: 'Fill it in, or delete it.',
    };
  }
  return {wanted: [{key: frontMatterKey, value: [...new Set(ids)]}]};
}

function judgeNeighbour(
  {label, links}: FooterLine,
  kind: 'next' | 'previous',
  facts: PageFacts,
): LineVerdict {
  const [link, ...others] = links;
  const stays = `The line \`**${label}**\` stays: `;
  if (!link || others.length > 0) {
    return {
      reason: `${stays}expected one link in it, found ${links.length}`,
      note: 'Leave one link, or delete the line.',
    };
  }
  const page = facts.pageOf(link.url);
  if (!page) {
    return {
      reason: `${stays}${quote(link.url)} leads to no doc of the site`,
      note: 'Name a doc by its file, or delete the line.',
    };
  }
  if (normalizeName(page.title) !== normalizeName(link.text)) {
    return {
      reason: `${stays}it says ${quote(link.text)}, and what is generated says ${quote(page.title)}, the title of the page`,
      note: 'Write the title there, or delete the line.',
    };
  }
  const computed = facts.neighbours?.[kind] ?? null;
  if (computed?.permalink === page.permalink) return {wanted: []};
  return {wanted: [{key: `pagination_${kind === 'next' ? 'next' : 'prev'}`, value: page.id}]};
}

function lower(sentence: string): string {
  return (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/u, '');
}
