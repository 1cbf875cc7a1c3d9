import {BUILT_IN_BOX_KINDS} from '../markdown/box.js';
import type {PluginOptions} from './options.js';
import type {BoxOptions} from './page-options.js';

/** The name under which the `templates` option and front matter know the built-in template. */
export const BUILT_IN_TEMPLATE = 'pattern';

/** What of a kind of box needs no name. */
export const BOX_DEFAULTS = {
  icon: '',
  color: 'secondary',
  line: 'dotted',
  toc: false,
  pairsWith: false,
} as const satisfies Partial<BoxOptions>;

const BOX_LOOKS: Record<(typeof BUILT_IN_BOX_KINDS)[number]['name'], Omit<BoxOptions, 'htmlClasses'>> = {
  axiom: {...BOX_DEFAULTS, title: 'Axiom', icon: 'bulb', color: 'primary', line: 'double'},
  decision: {
    ...BOX_DEFAULTS,
    title: 'Decision',
    icon: 'check',
    color: 'success',
    line: 'solid',
    pairsWith: 'failure',
  },
  failure: {...BOX_DEFAULTS, title: 'Failure', icon: 'cross', color: 'danger', line: 'dashed'},
};

/** The options of a site that sets none. */
export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  boxes: Object.fromEntries(
    BUILT_IN_BOX_KINDS.map(({name, htmlClasses}) => [
      name,
      {...BOX_LOOKS[name], htmlClasses: [...htmlClasses]},
    ]),
  ),
  templates: [
    {template: BUILT_IN_TEMPLATE, name: BUILT_IN_TEMPLATE, docs: 'default', include: [], exclude: []},
  ],
  taxonomies: {
    laws: {
      label: 'Laws',
      singular: 'Law',
      description: '',
      registry: 'laws.yml',
      frontMatterKey: 'laws',
      routeBasePath: 'laws',
    },
    pillars: {
      label: 'Pillars',
      singular: 'Pillar',
      description: '',
      registry: 'pillars.yml',
      frontMatterKey: 'pillars',
      routeBasePath: 'pillars',
    },
  },
  index: {
    label: 'Patterns',
    description: '',
    templates: null,
    routeBasePath: 'patterns',
    filters: ['category'],
    search: [],
    compare: {},
  },
  header: {badges: ['status']},
  navigation: {order: 'sidebar'},
  paths: {label: 'Learning paths', description: '', registry: 'paths.yml', list: [], routeBasePath: 'paths'},
  related: {frontMatterKey: 'related', sections: ['Related Pattern']},
  relations: {},
  rules: {},
  severityByState: {frontMatterKey: 'status', states: {}},
  baseline: '.pattern-library-baseline.json',
};
