import {useEffect, type RefObject} from 'react';
import type {GraphDrawing} from '@theme/patternGraph/graphDrawing';

/**
 * Lights, while a node of the picture or a row of the table is pointed at or has the focus, what it is about: a node
 * with its neighbours, or the line between two nodes. The page may have a thousand lines, so React has no part in it:
 * attributes are set on those elements that change.
 *
 * @param root What holds the picture and the table. Nodes in it have `data-node`; lines and rows `data-from`, `data-to`.
 */
export default function useGraphHighlight(root: RefObject<HTMLElement | null>, drawing: GraphDrawing): void {
  useEffect(() => {
    const element = root.current;
    const picture = element?.querySelector('svg[data-graph]');
    if (!element || !picture) return undefined;
    let parts: ReadonlyMap<string, readonly Element[]> | null = null;
    let lit: readonly Element[] = [];
    let current: string | null = null;

    const point = ({target}: Event) => {
      const key = target instanceof Element ? keyOf(target) : null;
      if (key === current) return;
      current = key;
      parts ??= collectParts(picture);
      lit.forEach(part => part.removeAttribute('data-lit'));
      lit = (key !== null && parts.get(key)) || [];
      lit.forEach(part => part.setAttribute('data-lit', ''));
      picture.toggleAttribute('data-pointed', lit.length > 0);
    };
    const leave = () => point(new Event('leave'));
    const listeners = [
      ['pointerover', point],
      ['pointerleave', leave],
      ['focusin', point],
      ['focusout', leave],
    ] as const;
    listeners.forEach(([name, listener]) => element.addEventListener(name, listener));
    return () => {
      listeners.forEach(([name, listener]) => element.removeEventListener(name, listener));
      leave();
    };
  }, [root, drawing]);
}

/** A node, or the two ends of a row. */
function keyOf(target: Element): string | null {
  const pointed = target.closest<HTMLElement | SVGElement>('[data-node], tr[data-from]');
  if (!pointed) return null;
  const {node, from, to} = pointed.dataset;
  return node ?? pairOf(from, to);
}

/** What is lit, by what is pointed at. */
function collectParts(picture: Element): ReadonlyMap<string, readonly Element[]> {
  const nodes = new Map<string, Element>();
  const parts = new Map<string, Set<Element>>();
  const add = (key: string, ...own: (Element | undefined)[]) => {
    const all = parts.get(key) ?? new Set();
    own.forEach(part => part && all.add(part));
    parts.set(key, all);
  };
  for (const element of Array.from(picture.querySelectorAll<SVGElement>('[data-node]'))) {
    const {node = ''} = element.dataset;
    nodes.set(node, element);
    add(node, element);
  }
  for (const line of Array.from(picture.querySelectorAll<SVGElement>('[data-from]'))) {
    const {from = '', to = ''} = line.dataset;
    const ends = [nodes.get(from), nodes.get(to)];
    for (const key of [from, to, pairOf(from, to)]) add(key, line, ...ends);
  }
  return new Map([...parts].map(([key, own]) => [key, [...own]]));
}

/** The same for both directions. */
function pairOf(from = '', to = ''): string {
  return Number(from) < Number(to) ? `${from} ${to}` : `${to} ${from}`;
}
