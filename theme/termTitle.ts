import {translate} from '@docusaurus/Translate';

export interface Props {
  /** What one term of the taxonomy is called: `Law`. */
  readonly singular: string;
  readonly number: number | null;
  readonly title: string;
}

/** The full name of a term: `Law 1: Correlated Failure`. */
export default function termTitle({singular, number, title}: Props): string {
  if (number === null) return title;
  return translate(
    {
      id: 'theme.patternLibrary.term.title',
      message: '{singular} {number}: {title}',
      description: 'The full name of a numbered term, such as "Law 1: Correlated Failure"',
    },
    {singular, number, title},
  );
}
