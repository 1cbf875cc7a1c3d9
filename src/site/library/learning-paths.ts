import {readFile} from 'node:fs/promises';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {readPaths, type LearningPath} from '../../catalogue/order/read-paths.js';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import type {PathsOptions} from '../../options/catalogue-options.js';
import type {DocsVersion} from './docs-versions.js';
import {isFile} from './is-file.js';
import {registryFiles} from './registries.js';

/** The option `paths` as the site uses it; its words are translated. */
export interface SiteLearningPaths extends PathsOptions {
  /** Somebody named the registry, so it is a mistake when no docs folder holds it. */
  isRequired: boolean;
}

/** The learning paths of one version: those of the options, then those of its registry. */
export async function readLearningPaths(
  version: DocsVersion,
  {registry, list}: SiteLearningPaths,
  optionsFile: string,
): Promise<{paths: LearningPath[]; findings: Finding[]}> {
  const own = version.docsId === 'default' ? list.map(path => ofOptions(path, optionsFile)) : [];
  const file = registryFiles(version, registry).find(isFile);
  if (file === undefined) return {paths: own, findings: []};
  const read = readPaths({path: toMessageRelativeFilePath(file), text: await readFile(file, 'utf8')});
  const taken = new Set(own.map(({id}) => id));
  return {
    paths: [...own, ...read.paths.filter(({id}) => !taken.has(id))],
    findings: [...read.findings, ...read.paths.filter(({id}) => taken.has(id)).map(takenByOptions)],
  };
}

/** A missing registry of learning paths is a mistake only where the options name it. */
export function findMissingPaths(
  {registry, isRequired}: SiteLearningPaths,
  versions: DocsVersion[],
): Finding[] {
  const files = versions.flatMap(version => registryFiles(version, registry));
  if (!isRequired || files.length === 0 || files.some(isFile)) return [];
  const folders = versions.find(({docsId}) => docsId === 'default') ?? versions[0]!;
  return [
    {
      ruleId: 'registry',
      path: toMessageRelativeFilePath(registryFiles(folders, registry).at(-1)!),
      place: FILE_START,
      reason: 'The registry of the learning paths does not exist.',
      note: 'Write the paths into this file, or set `paths.registry` to its path below the docs folder.',
      expected: [registry],
      actual: [],
    },
  ];
}

function ofOptions(path: PathsOptions['list'][number], optionsFile: string): LearningPath {
  const pages = path.pages.map(value => ({value, place: FILE_START}));
  return {...path, pages, file: optionsFile, place: FILE_START};
}

function takenByOptions({id, file, place}: LearningPath): Finding {
  return {
    ruleId: 'registry',
    path: file,
    place,
    reason: `The id \`${id}\` is taken by a path of the options.`,
    note: 'Give each path its own.',
    actual: [id],
  };
}
