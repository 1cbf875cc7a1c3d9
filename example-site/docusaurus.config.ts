import type {Config} from '@docusaurus/types';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type * as Preset from '@docusaurus/preset-classic';
import type {Options as PatternLibraryOptions} from 'docusaurus-plugin-pattern-library';
import {remarkPatternLibrary} from 'docusaurus-plugin-pattern-library/remark';
import {themes} from 'prism-react-renderer';

const config: Config = {
  title: 'Distributed Patterns',
  tagline: 'Twelve patterns for systems of many machines, each in the same shape',
  favicon: 'img/logo.svg',
  url: 'https://distributed-patterns.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',

  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'de'],
    localeConfigs: {en: {label: 'English'}, de: {label: 'Deutsch'}},
  },

  future: {
    faster: true,
    v4: {removeLegacyPostBuildHeadAttribute: true},
  },

  markdown: {
    format: 'detect',
    mermaid: true,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },

  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          lastVersion: 'current',
          versions: {current: {label: '2.0'}, '1.0': {label: '1.0', banner: 'unmaintained'}},
          remarkPlugins: [remarkPatternLibrary],
        },
        blog: false,
        pages: false,
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],

  themes: ['@docusaurus/theme-mermaid'],

  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        id: 'guide',
        path: '../docs',
        routeBasePath: 'guide',
        sidebarPath: './guide-sidebars.ts',
        remarkPlugins: [remarkPatternLibrary],
      } satisfies DocsOptions,
    ],
    [
      'docusaurus-plugin-pattern-library',
      {
        boxes: {
          truth: {title: 'Truth', icon: 'target', color: '#8250df'},
        },
        templates: [
          {template: 'pattern'},
          {template: 'templates/decision.md', include: ['decisions/*.md']},
          {template: '../docs/_rule-template.md', name: 'rule', docs: 'guide', include: ['rules/*.md']},
        ],
        relations: {
          supersedes: {
            label: 'Supersedes',
            inverse: 'supersededBy',
            inverseLabel: 'Superseded by',
            targetState: {status: 'superseded'},
          },
          dependsOn: {label: 'Depends on', inverse: 'neededBy', inverseLabel: 'Needed by'},
        },
        index: {search: ['quick-reference.problem', 'quick-reference.use-when']},
        taxonomies: {
          laws: {description: 'What no design can change. Each pattern is an answer to one or more of them.'},
          pillars: {description: 'What a distributed system has to spread over its machines.'},
          subjects: {
            label: 'Subjects',
            description: 'What a rule looks at.',
            frontMatterKey: 'looksAt',
          },
        },
      } satisfies PatternLibraryOptions,
    ],
  ],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Distributed Patterns',
      logo: {alt: '', src: 'img/logo.svg'},
      items: [
        {type: 'docSidebar', sidebarId: 'library', label: 'Library'},
        {to: '/patterns', label: 'All patterns', activeBaseRegex: '^/patterns(/matrix|/graph|/compare)?/?$'},
        {to: '/laws', label: 'Laws'},
        {to: '/pillars', label: 'Pillars'},
        {to: '/paths', label: 'Paths'},
        {to: '/guide', label: 'Guide', activeBaseRegex: '^/guide'},
        {type: 'docsVersionDropdown', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    docs: {sidebar: {hideable: true}},
    footer: {
      copyright:
        'The example site of docusaurus-plugin-pattern-library. Figures belong to the sources named beside them.',
    },
    prism: {theme: themes.github, darkTheme: themes.dracula, additionalLanguages: ['python', 'go']},
    mermaid: {theme: {light: 'neutral', dark: 'dark'}},
  } satisfies Preset.ThemeConfig,
};

export default config;
