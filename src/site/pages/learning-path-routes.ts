import type {RouteConfig} from '@docusaurus/types';
import type {LearningPathIndexPageProps, LearningPathPageProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import {listedPage} from './listed-page.js';
import {toLink} from './page-props.js';

/** The routes of a version's learning paths; none when it has no path. */
export function learningPathRoutes({
  catalogue,
  learningPaths,
}: Pick<VersionLibrary, 'catalogue' | 'learningPaths'>): RouteConfig[] {
  const {paths} = catalogue;
  if (paths.length === 0) {
    return [];
  }
  const {label, description, index} = learningPaths;
  const all = {label, permalink: index};
  const indexProps: LearningPathIndexPageProps = {
    ...all,
    description,
    paths: paths.map(({path, pages}) => ({
      id: path.id,
      title: path.title,
      description: path.description,
      permalink: learningPaths.path(path),
      pages: pages.map(toLink),
    })),
  };
  return [
    {path: index, component: '@theme/LearningPathIndexPage', exact: true, props: {...indexProps}},
    ...paths.map(({path, pages}) => {
      const props: LearningPathPageProps = {
        index: all,
        title: path.title,
        description: path.description,
        pages: pages.map(page => listedPage(page, catalogue)),
      };
      return {
        path: learningPaths.path(path),
        component: '@theme/LearningPathPage',
        exact: true,
        props: {...props},
      };
    }),
  ];
}
