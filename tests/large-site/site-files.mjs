/** What every large site has, whatever its size: the path of each file below the site, and its text. */
export const SITE_FILES = {
  'package.json': '{"name": "large-site", "private": true}\n',

  'docusaurus.config.mjs': `import {remarkPatternLibrary} from 'docusaurus-plugin-pattern-library/remark';

export default {
  title: 'Large library',
  url: 'https://large-library.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  i18n: {defaultLocale: 'en', locales: ['en', 'ar']},
  markdown: {format: 'detect'},
  future: {faster: true, v4: {removeLegacyPostBuildHeadAttribute: true}},
  presets: [['classic', {blog: false, docs: {routeBasePath: '/', remarkPlugins: [remarkPatternLibrary]}}]],
  plugins: [
    [
      'docusaurus-plugin-pattern-library',
      {
        templates: [{template: 'template.md', include: ['patterns/**/*']}],
        index: {
          filters: ['category', 'status', 'quick-reference.guarantee'],
          search: ['quick-reference.problem'],
        },
        taxonomies: {
          laws: {description: 'What no design can change.'},
          pillars: {description: 'What is spread over machines.'},
        },
        relations: {
          supersedes: {
            label: 'Supersedes',
            inverse: 'supersededBy',
            inverseLabel: 'Superseded by',
            targetState: {status: 'superseded'},
          },
          dependsOn: {label: 'Depends on', inverse: 'neededBy', inverseLabel: 'Needed by'},
          alternativeTo: {label: 'Alternative to', symmetric: true},
        },
      },
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Large library',
      items: [
        {to: '/patterns', label: 'All patterns'},
        {to: '/laws', label: 'Laws'},
        {to: '/pillars', label: 'Pillars'},
        {to: '/paths', label: 'Paths'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
  },
};
`,

  'template.md': `# [Pattern Name]

:::axiom[Quick Reference]

- **Problem:** [The problem in one sentence]
- **Solution:** [The solution in one sentence]
- **Use when:** [The main case for it, in 3-12 words]
- **Guarantee:** [Strong/Weak/None]

:::

## The Problem

[2-5 paragraphs on what goes wrong, and which laws make it hard]

## The Solution

[1-2 paragraphs on what helps]

1. **[Step]**: [What happens]
2. **[Step]**: [What happens]

| Aspect | Benefit | Cost |
|--------|---------|------|
| **Performance** | [What gets faster] | [What gets slower] |
| **Complexity** | [What gets simpler] | [What gets harder] |
| **Reliability** | [Which failures it handles] | [Which failures it adds] |

## When to Use

:::decision[Use This Pattern When]

- [A condition that speaks for it]
- [A condition that speaks for it]

:::

:::failure[Don't Use When]

- [A condition that speaks against it]
- [A condition that speaks against it]

:::

## Related Patterns

- **[Pattern](URL)**: [How the two belong together]
`,

  'docs/intro.md': `---
slug: /
sidebar_position: 1
---

# Large library

As many patterns as a large library has. Their texts are made up of a few words and mean nothing.

## Weak ones by state

::pages{quick-reference.guarantee="Weak" group="status"}

## A path

::pages{path="all-over"}
`,
};
