/**
 * Directive names that Docusaurus turns into admonitions, and that no box may bear.
 * Source: `DefaultAdmonitionOptions` in @docusaurus/mdx-loader 3.10.2, `src/remark/admonitions/index.ts`.
 */
export const ADMONITIONS: readonly string[] = [
  'secondary',
  'info',
  'success',
  'danger',
  'note',
  'tip',
  'warning',
  'important',
  'caution',
];
