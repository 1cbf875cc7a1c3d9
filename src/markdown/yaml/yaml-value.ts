import {isAlias, visit, type Document} from 'yaml';
import type {YamlFault} from './yaml-syntax.js';

/** Front matter has some dozens of values, and whoever needs some thousands does not repeat them by aliases. */
const MOST_VALUES = 2_000;

/** Each alias has to be looked up. */
const MOST_ALIASES = 100;

/**
 * What a YAML document says, as plain data. A few lines can stand for billions of values, by aliases of aliases, and a
 * value can stand in itself: who walks that never comes back, so that it is a fault.
 */
export function readYamlValue(document: Document): {value: unknown} | {fault: YamlFault} {
  const aliases = aliasesOf(document);
  const unknown = aliases.find(({isKnown}) => !isKnown);
  if (unknown) return {fault: standsForNothing(unknown)};
  const excess = aliases[MOST_ALIASES];
  if (excess) return {fault: standsForTooMuch(excess.range)};
  // How often a value is repeated does not matter where all values together are counted.
  const value: unknown = document.toJS({maxAliasCount: -1});
  const [first] = aliases;
  return first && isEndless(value, MOST_VALUES) ? {fault: standsForTooMuch(first.range)} : {value};
}

/** Whether data hold more values than these, with all that they repeat. It needs no stack of calls for what is nested. */
export function isEndless(data: unknown, most: number): boolean {
  const left = [data];
  for (let count = 0; left.length > 0; count++) {
    if (count + left.length > most) return true;
    const next = left.pop();
    if (typeof next === 'object' && next !== null) for (const each of Object.values(next)) left.push(each);
  }
  return false;
}

interface AliasUse {
  name: string;
  range: readonly [number, number];
  /** Whether its value stands above it. */
  isKnown: boolean;
}

function aliasesOf(document: Document): AliasUse[] {
  const anchors = new Set<string>();
  const aliases: AliasUse[] = [];
  visit(document, {
    Node: (_, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node))
        aliases.push({name: node.source, range: [start, end], isKnown: anchors.has(node.source)});
      else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return aliases;
}

function standsForNothing({name, range}: AliasUse): YamlFault {
  return {
    range,
    reason: `Cannot read the YAML: the alias \`*${name}\` stands for nothing.`,
    note: 'Put the value into quotation marks; a `*` at its beginning makes it an alias.',
  };
}

function standsForTooMuch(range: YamlFault['range']): YamlFault {
  return {
    range,
    reason: `Expected at most ${MOST_ALIASES} aliases and ${MOST_VALUES} values, found aliases (\`*name\`) that stand for more.`,
    note: 'Write the values out instead of `&name` and `*name`.',
  };
}
