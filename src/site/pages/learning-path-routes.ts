import {FILE_START} from '../../markdown/finding.js';
import type {LearningPathIndexPageProps, LearningPathPageProps} from '../../../theme/types.js';
import type {GeneratedRoute} from '../addresses/claim-addresses.js';
import type {VersionLibrary} from '../library/library.js';
import {generatedRoute} from './generated-route.js';
import {listedPage} from './listed-page.js';
import {toLink} from './page-link.js';

/** The routes of a version's learning paths; none when it has no path. */
export function learningPathRoutes({
  catalogue,
  learningPaths: {label, description},
  addresses,
}: Pick<VersionLibrary, 'catalogue' | 'learningPaths' | 'addresses'>): GeneratedRoute[] {
  const {paths} = catalogue;
  const [first] = paths;
  if (!first) return [];
  const index = {label, permalink: addresses.paths};
  const indexProps: LearningPathIndexPageProps = {
    ...index,
    description,
    paths: paths.map(({path, pages}) => ({
      id: path.id,
      title: path.title,
      description: path.description,
      permalink: addresses.path(path),
      pages: pages.map(toLink),
    })),
  };
  return [
    generatedRoute(addresses.paths, '@theme/LearningPathIndexPage', indexProps, {
      name: 'the index page of the learning paths',
      path: first.path.file,
      place: FILE_START,
      note: 'Set `paths.routeBasePath` in the options of the plugin, or move the other page.',
    }),
    ...paths.map(({path, pages}) => {
      const {id, title, description: about, file, place} = path;
      const props: LearningPathPageProps = {
        index,
        title,
        description: about,
        pages: pages.map(page => listedPage(page, catalogue)),
      };
      return generatedRoute(addresses.path(path), '@theme/LearningPathPage', props, {
        name: `the page of the learning path \`${id}\``,
        path: file,
        place,
        note: 'Give the path another id, or move the other page.',
      });
    }),
  ];
}
