import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {readPaths, type LearningPath} from '../../catalogue/order/read-paths.js';
import {readRegistry} from '../../catalogue/terms/read-registry.js';
import type {Registry} from '../../catalogue/terms/taxonomy.js';
import type {DocsSource} from '../library/docs-sources.js';
import {isFile} from '../library/is-file.js';
import type {SiteLearningPaths} from '../library/learning-paths.js';
import type {SiteTaxonomy} from '../library/registries.js';

/** A text of a registry that readers see. */
export interface RegistryText {
  /** The translation file that it stands in. */
  file: 'terms' | 'paths';
  /** Its name there: `laws.correlated-failure.title`. */
  id: string;
  /** As the registry has it. */
  original: string;
  /** In the language of the site. */
  text: string;
}

/**
 * The texts of all registries. Versions mostly share a text, and then its translation; where a version has another, it
 * is a text of its own, under a name with the version.
 */
export async function readRegistryTexts(
  sources: DocsSource[],
  taxonomies: SiteTaxonomy[],
  learningPaths: SiteLearningPaths,
): Promise<RegistryText[]> {
  const texts = new Map<string, RegistryText>();
  const add = (file: RegistryText['file'], id: string, original: string, source: string | null) => {
    const known = texts.get(id);
    if (original === '' || known?.original === original) return;
    if (known && source !== null) add(file, `${id} (${source})`, original, null);
    else if (!known) texts.set(id, {file, id, original, text: original});
  };
  const addPath = (
    {id, title, description}: Pick<LearningPath, 'id' | 'title' | 'description'>,
    source: string,
  ) => {
    add('paths', `path.${id}.title`, title, source);
    add('paths', `path.${id}.description`, description, source);
  };

  learningPaths.list.forEach(each => addPath(each, 'options'));
  for (const {name: source, folder} of sources) {
    for (const taxonomy of taxonomies) {
      const text = await readText(path.resolve(folder, taxonomy.registry));
      // What is wrong with a registry is found when its version is built.
      for (const term of readRegistry({path: '', text}, taxonomy).registry.terms) {
        add('terms', `${taxonomy.name}.${term.id}.title`, term.title, source);
        add('terms', `${taxonomy.name}.${term.id}.summary`, term.summary, source);
      }
    }
    const text = await readText(path.resolve(folder, learningPaths.registry));
    readPaths({path: '', text}).paths.forEach(each => addPath(each, source));
  }
  return [...texts.values()];
}

async function readText(file: string): Promise<string> {
  return isFile(file) ? readFile(file, 'utf8') : '';
}

/** Translates what a version's registries say. A registry in the reader's language has other texts, and keeps them. */
export class RegistryTranslator {
  readonly #texts: Map<string, string>;

  constructor(texts: RegistryText[]) {
    this.#texts = new Map(
      texts.map(({id, original, text}) => [keyOf(id.replace(/ \([^()]*\)$/, ''), original), text]),
    );
  }

  registry(registry: Registry): Registry {
    const {name} = registry.taxonomy;
    const terms = registry.terms.map(term => {
      const title = this.#text(`${name}.${term.id}.title`, term.title);
      const summary = this.#text(`${name}.${term.id}.summary`, term.summary);
      return {...term, title, summary, ...(title !== term.title && {untranslatedTitle: term.title})};
    });
    return {...registry, terms};
  }

  path(path: LearningPath): LearningPath {
    return {
      ...path,
      title: this.#text(`path.${path.id}.title`, path.title),
      description: this.#text(`path.${path.id}.description`, path.description),
    };
  }

  #text(id: string, original: string): string {
    return this.#texts.get(keyOf(id, original)) ?? original;
  }
}

function keyOf(id: string, original: string): string {
  return JSON.stringify([id, original]);
}
