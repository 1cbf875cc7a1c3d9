import type {TranslationFile} from '@docusaurus/types';
import type {SiteIndex} from '../pages/site-index.js';

/** The labels of the pages of the whole library, for `docusaurus write-translations`. */
export function indexTranslationFiles(index: SiteIndex | null): TranslationFile[] {
  if (index === null) return [];
  const filters = index.filters.map(
    ({key, label}) =>
      [
        filterId(key),
        {message: label, description: `The label of the filter by the front matter key or fact ${key}`},
      ] as const,
  );
  const label = {message: index.label, description: 'The heading of the pages that show all patterns'};
  const description = {
    message: index.description,
    description: 'What search engines are told of these pages',
  };
  return [
    {
      path: 'index',
      content: {label, ...(index.description !== '' && {description}), ...Object.fromEntries(filters)},
    },
  ];
}

/** Puts translated labels in the place of the options'. */
export function translateIndex<Content extends {index: SiteIndex | null}>(
  content: Content,
  files: TranslationFile[],
): Content {
  const {index} = content;
  if (index === null) return content;
  const texts = files.find(({path}) => path === 'index')?.content ?? {};
  const text = (id: string, original: string) => texts[id]?.message ?? original;
  return {
    ...content,
    index: {
      ...index,
      label: text('label', index.label),
      description: text('description', index.description),
      filters: index.filters.map(({key, label}) => ({key, label: text(filterId(key), label)})),
    },
  };
}

function filterId(key: string): string {
  return `filter.${key}`;
}
