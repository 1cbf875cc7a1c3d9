import {useCallback, useEffect, useRef, useState} from 'react';
import type {ComparedPageProps} from 'docusaurus-plugin-pattern-library';

/** The data of a page: `undefined` while it is on its way, `null` when it did not come. */
export type FetchedPage = ComparedPageProps | null | undefined;

/** The data of pages, in their order, and a function that asks once more for a page whose data did not come. */
export type ComparedPages = [pages: readonly FetchedPage[], retry: (name: string) => void];

/**
 * Fetches the data of pages when they are chosen, each once.
 *
 * @param data The address below which it is.
 * @param names Stay the same array as long as they are the same.
 */
export default function useComparedPages(data: string, names: readonly string[]): ComparedPages {
  const [fetched, setFetched] = useState<ReadonlyMap<string, FetchedPage>>(new Map());
  const asked = useRef(new Set<string>());
  const ask = useCallback(
    (name: string) => {
      const put = (page: FetchedPage) => setFetched(all => new Map(all).set(name, page));
      fetchPage(data, name).then(put, () => put(null));
    },
    [data],
  );
  useEffect(() => {
    for (const name of names) {
      if (asked.current.has(name)) continue;
      asked.current.add(name);
      ask(name);
    }
  }, [names, ask]);
  const retry = (name: string) => {
    setFetched(all => new Map(all).set(name, undefined));
    ask(name);
  };
  return [names.map(name => fetched.get(name)), retry];
}

async function fetchPage(data: string, name: string): Promise<ComparedPageProps> {
  const file = name.split('/').map(encodeURIComponent).join('/');
  const response = await fetch(`${data.replace(/\/$/u, '')}/${file}.json`);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as ComparedPageProps;
}
