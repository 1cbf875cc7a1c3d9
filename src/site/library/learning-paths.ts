import {readFile} from 'node:fs/promises';
import {normalizeUrl} from '@docusaurus/utils';
import {readPaths, type LearningPath} from '../../catalogue/order/read-paths.js';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import type {PathsOptions} from '../../options/catalogue-options.js';
import type {DocsVersion} from './docs-versions.js';
import {isFile} from './is-file.js';
import {messagePath} from './message-path.js';
import {registryFiles} from './registries.js';
import {applyTrailingSlash} from '../addresses/trailing-slash.js';

/** The option `paths` as the site uses it; its words are translated. */
export interface SiteLearningPaths extends PathsOptions {
  /** Somebody named the registry, so it is a mistake when no docs folder holds it. */
  isRequired: boolean;
}

/** Where the pages of a version's learning paths are, with the base URL. */
export interface LearningPathAddresses {
  index: string;
  path(path: Pick<LearningPath, 'id'>): string;
}

/** @param base What the generated pages of the version are below. */
export function learningPathAddresses(
  base: string,
  {routeBasePath}: Pick<PathsOptions, 'routeBasePath'>,
  site: {baseUrl: string; trailingSlash: boolean | undefined},
): LearningPathAddresses {
  const address = (...parts: string[]) =>
    applyTrailingSlash(normalizeUrl([base, routeBasePath, ...parts]), site);
  return {index: address(), path: ({id}) => address(encodeURIComponent(id))};
}

/** The learning paths of one version: those of the options, then those of its registry. */
export async function readLearningPaths(
  version: DocsVersion,
  {registry, list}: SiteLearningPaths,
  configPath: string,
): Promise<{paths: LearningPath[]; findings: Finding[]}> {
  const own = version.docsId === 'default' ? list.map(path => ofOptions(path, configPath)) : [];
  const file = registryFiles(version, registry).find(isFile);
  if (file === undefined) {
    return {paths: own, findings: []};
  }
  const read = readPaths({path: messagePath(file), text: await readFile(file, 'utf8')});
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
  if (!isRequired || files.length === 0 || files.some(isFile)) {
    return [];
  }
  const folders = versions.find(({docsId}) => docsId === 'default') ?? versions[0]!;
  return [
    {
      ruleId: 'registry',
      path: messagePath(registryFiles(folders, registry).at(-1)!),
      place: FILE_START,
      reason: 'The registry of the learning paths does not exist.',
      note: 'Write the paths into this file, or set `paths.registry` to its path below the docs folder.',
      expected: [registry],
      actual: [],
    },
  ];
}

function ofOptions(path: PathsOptions['list'][number], configPath: string): LearningPath {
  const pages = path.pages.map(value => ({value, place: FILE_START}));
  return {...path, pages, file: messagePath(configPath), place: FILE_START};
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
