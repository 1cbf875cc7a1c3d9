import {posix} from 'node:path';
import type {Fact, FactCell, FactItem, FactLink, FactValue} from '../../markdown/facts/fact.js';
import type {CatalogueDoc} from '../catalogue.js';
import type {LinkResolver} from '../links/resolve-link.js';

/** Words of a page as other tools and components get them; links lead from anywhere in the site. */
export interface PublishedText {
  text: string;
  html: string;
  links?: FactLink[];
  /** 1-based, in the page's file. */
  line: number;
  column: number;
}

export interface PublishedItem extends PublishedText {
  lead: string | null;
}

/** Parts of one page, by kind: words, a list, a table, or code. */
export type PublishedValue =
  | PublishedText
  | {items: PublishedItem[]; line: number; column: number}
  | {
      columns: {key: string; title: string}[];
      rows: Record<string, PublishedText>[];
      line: number;
      column: number;
    }
  | {code: string; language: string | null; line: number; column: number};

/** Makes the function that publishes the values of a page's facts: what leads to other pages leads there from anywhere. */
export function createPublishFact(
  doc: CatalogueDoc,
  resolveLink: LinkResolver,
): (fact: Fact) => PublishedValue[] {
  const text = createPublishText(doc, resolveLink);
  const item = ({lead, ...words}: FactItem): PublishedItem => ({lead, ...text(words)});
  const publish = (value: FactValue): PublishedValue => {
    const {start} = value.place;
    switch (value.kind) {
      case 'text':
        return text(value);
      case 'list':
        return {items: value.items.map(item), ...start};
      case 'table':
        return {
          columns: value.columns,
          rows: value.rows.map(row =>
            Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, text(cell)])),
          ),
          ...start,
        };
      case 'code':
        return {code: value.text, language: value.language, ...start};
    }
  };
  return ({values}) => values.map(publish);
}

/** Makes the function that publishes words of a page. */
export function createPublishText(
  doc: CatalogueDoc,
  resolveLink: LinkResolver,
): (words: FactCell) => PublishedText {
  const address = (url: string) => addressOf(url, doc, resolveLink);
  return ({text, html, links, place}) => ({
    text,
    // The HTML is the engine's own: a tag begins with `<` there, and text has none.
    html: links
      ? html.replace(
          /<a href="([^"]*)"/gu,
          (_, url: string) => `<a href="${escaped(address(unescaped(url)))}"`,
        )
      : html,
    ...(links && {links: links.map(link => ({...link, url: address(link.url)}))}),
    ...place.start,
  });
}

/** Where a link of a page leads, from anywhere in the site. */
function addressOf(url: string, doc: CatalogueDoc, resolveLink: LinkResolver): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)) return url;
  if (url.startsWith('#')) return doc.permalink + url;
  const target = resolveLink(url, doc);
  const permalink = target?.doc?.permalink ?? target?.term?.permalink;
  const at = url.search(/[?#]/u);
  const rest = at === -1 ? '' : url.slice(at);
  if (permalink !== undefined) return permalink + rest;
  const path = at === -1 ? url : url.slice(0, at);
  return path.startsWith('/') ? url : posix.resolve(posix.dirname(doc.permalink), path) + rest;
}

function escaped(url: string): string {
  return url.replace(/&/gu, '&#x26;').replace(/"/gu, '&#x22;');
}

function unescaped(url: string): string {
  return url.replace(/&#x22;/gu, '"').replace(/&#x26;/gu, '&');
}
