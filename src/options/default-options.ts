import type {PluginOptions} from './options.js';

/** The name under which the `templates` option and front matter know the built-in template. */
export const BUILT_IN_TEMPLATE = 'pattern';

/** The options of a site that sets none. */
export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  boxes: {
    axiom: {title: 'Axiom', icon: '💡', color: 'primary', htmlClasses: ['axiom-box']},
    decision: {title: 'Decision', icon: '✅', color: 'success', htmlClasses: ['decision-box']},
    failure: {title: 'Failure', icon: '❌', color: 'danger', htmlClasses: ['failure-vignette']},
  },
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
  index: {label: 'Patterns', routeBasePath: 'patterns', filters: ['category']},
  navigation: {order: 'sidebar'},
  paths: {label: 'Learning paths', description: '', registry: 'paths.yml', list: [], routeBasePath: 'paths'},
  related: {frontMatterKey: 'related', sections: ['Related Pattern']},
  rules: {},
};
