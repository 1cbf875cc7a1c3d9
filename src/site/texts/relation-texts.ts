import type {TranslationFile} from '@docusaurus/types';
import type {OptionRelation} from '../../options/relation-kinds.js';

/** The labels of relations, for `docusaurus write-translations`. */
export function relationTranslationFiles(relations: readonly OptionRelation[]): TranslationFile[] {
  if (relations.length === 0) return [];
  const texts = relations.flatMap(({name, label, inverse, inverseLabel}) => [
    [`${name}.label`, {message: label, description: `The label of the relation ${name}`}] as const,
    ...(inverseLabel === undefined
      ? []
      : [
          [
            `${name}.inverseLabel`,
            {
              message: inverseLabel,
              description: `The label of the relation ${inverse}, the inverse of ${name}`,
            },
          ] as const,
        ]),
  ]);
  return [{path: 'relations', content: Object.fromEntries(texts)}];
}

/** Puts translated labels in the place of the options'. Sections may bear either: they keep the options' words. */
export function translateRelations<Content extends {relations: OptionRelation[]}>(
  content: Content,
  files: TranslationFile[],
): Content {
  const texts = new Map(Object.entries(files.find(({path}) => path === 'relations')?.content ?? {}));
  const text = (id: string, original: string) => texts.get(id)?.message ?? original;
  return {
    ...content,
    relations: content.relations.map(relation => {
      const {name, label, inverseLabel} = relation;
      return {
        ...relation,
        label: text(`${name}.label`, label),
        ...(inverseLabel !== undefined && {inverseLabel: text(`${name}.inverseLabel`, inverseLabel)}),
      };
    }),
  };
}
