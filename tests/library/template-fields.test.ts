import {templateFields} from '../../src/library/template-fields.js';
import {readTemplate} from '../../src/template/read-template.js';

test('the fields of a template are those of its head, its sections, their parts and its boxes', () => {
  const contents = `# [Name]

**Status**: [draft]

## Problem

:::axiom[Quick Reference]
- **Scale**: [How large]
:::

### Contacts

- **Team**: [who]
- **Pager**: [number]

**Laws Applied**: [Law 1](/laws/1)
`;
  const template = readTemplate({path: 'template.md', contents});
  expect(templateFields(template)).toEqual(['Status', 'Scale', 'Team', 'Pager']);
});
