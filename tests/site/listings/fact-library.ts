import {buildLibrary} from '../../../src/library/build-library.js';
import type {DocInput, LibraryOptions, VersionInput} from '../../../src/library/library.js';
import {readTemplate} from '../../../src/template/read-template.js';
import {makeRegistry} from '../../catalogue/library.js';
import {page} from '../site-docs.js';

/** A template whose parts have names of every kind. */
const TEMPLATE = `# [Name]

:::axiom[Summary]
- **Problem:** [In one sentence]
- **Use when:** [In one sentence]
:::

## Guidance

- **Problem:** [In one sentence]

### Steps

1. **[Step]**: [What happens]

### Properties

| Property | Guarantee |
|----------|-----------|
| [Property] | [Strong/Weak/None] |

### Laws

[Which laws make it hard: reference at least one law]

### Code

\`\`\`python
# The mechanism.
\`\`\`
`;

/** A page that says all of it, with some words of its own. */
export function pattern(
  title: string,
  {
    problem = `The problem of ${title}.`,
    guarantee = 'Strong',
    laws = 'A [law](/laws/correlated-failure) meets it.',
  } = {},
) {
  return `---
laws: [correlated-failure]
level: ${title.length}
---

# ${title}

:::axiom[Summary]
- **Problem:** ${problem}
- **Use when:** It is ${title}
:::

## Guidance

- **Problem:** Another one

### Steps

1. **Begin**: at *once*
2. **End**

### Properties

| Property | Guarantee |
|----------|-----------|
| Bounded | ${guarantee} |

### Laws

${laws}

### Code

\`\`\`python
print("<b>")
\`\`\`
`;
}

/** A version of docs with these texts, by their ids. */
export function versionOf(docs: Record<string, string>, more: Partial<VersionInput> = {}): VersionInput {
  const inputs = Object.entries(docs).map(([id, text]): DocInput => ({
    id,
    page: page(text, `docs/${id}.md`),
    contentPath: `${id}.md`,
    permalink: `/docs/${id}`,
    ...(!text.includes('Guidance') && {template: null}),
  }));
  return {docs: inputs, registries: [{registry: makeRegistry(), findings: []}], ...more};
}

export function libraryOf(versions: VersionInput[], options: LibraryOptions = {}) {
  const template = readTemplate({path: 'template.md', contents: TEMPLATE});
  return buildLibrary({templates: [{name: 'pattern', template}], versions}, options);
}
