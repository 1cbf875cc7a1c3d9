import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/termTitle';

export default function termTitle({singular, number, title}: Props): string {
  if (number === null) {
    return title;
  }
  return translate(
    {
      id: 'theme.patternLibrary.term.title',
      message: '{singular} {number}: {title}',
      description: 'The full name of a numbered term, such as "Law 1: Correlated Failure"',
    },
    {singular, number, title},
  );
}
