import {translate} from '@docusaurus/Translate';

export interface Props {
  /** What one term of the taxonomy is called: `Law`. */
  readonly singular: string;
  readonly number: number | null;
  readonly title: string;
}

/** The short name of a term: `Law 1`; its title where it has no number. */
export default function termName({singular, number, title}: Props): string {
  if (number === null) return title;
  return translate(
    {
      id: 'theme.patternLibrary.term.number',
      message: '{singular} {number}',
      description: 'The number of a term, such as Law 1, on its card and beside the links of a page',
    },
    {singular, number},
  );
}
