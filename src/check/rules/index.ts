import type {PageRule, RuleSeverity, TemplateRule} from '../rule.js';
import {boxTitle} from './box-title.js';
import {columnOrder} from './column-order.js';
import {duplicateSection} from './duplicate-section.js';
import {emptyCell} from './empty-cell.js';
import {emptyField} from './empty-field.js';
import {emptySection} from './empty-section.js';
import {extraCell} from './extra-cell.js';
import {fieldOrder} from './field-order.js';
import {frontMatter} from './front-matter.js';
import {invalidValue} from './invalid-value.js';
import {leftoverPlaceholder} from './leftover-placeholder.js';
import {legacyBox} from './legacy-box.js';
import {length} from './length.js';
import {listLength} from './list-length.js';
import {listShape} from './list-shape.js';
import {missingBox} from './missing-box.js';
import {missingCode} from './missing-code.js';
import {missingColumn} from './missing-column.js';
import {missingDiagram} from './missing-diagram.js';
import {missingField} from './missing-field.js';
import {missingLink} from './missing-link.js';
import {missingList} from './missing-list.js';
import {missingProse} from './missing-prose.js';
import {missingReference} from './missing-reference.js';
import {missingRow} from './missing-row.js';
import {missingSection} from './missing-section.js';
import {missingTable} from './missing-table.js';
import {pageTitle} from './page-title.js';
import {sectionName} from './section-name.js';
import {sectionOrder} from './section-order.js';
import {sectionRank} from './section-rank.js';
import {unexpectedSection} from './unexpected-section.js';
import {unknownBox} from './unknown-box.js';

/** Rules about every page. */
export const PAGE_RULES: readonly PageRule[] = [unknownBox];

/** Rules about pages that a template governs. */
export const TEMPLATE_RULES: readonly TemplateRule[] = [
  missingSection,
  sectionOrder,
  sectionRank,
  sectionName,
  emptySection,
  duplicateSection,
  unexpectedSection,
  pageTitle,
  missingProse,
  missingBox,
  boxTitle,
  missingField,
  emptyField,
  fieldOrder,
  missingList,
  listLength,
  listShape,
  missingTable,
  missingColumn,
  columnOrder,
  missingRow,
  emptyCell,
  extraCell,
  invalidValue,
  missingCode,
  missingDiagram,
  missingLink,
  missingReference,
  leftoverPlaceholder,
  length,
  frontMatter,
  legacyBox,
];

/** Rules whose findings come from the readers of pages, templates and registries, and from the catalogue. */
const READER_RULES: Readonly<Record<string, RuleSeverity>> = {
  'fence-stray': 'error',
  'fence-title': 'error',
  'fence-unclosed': 'error',
  'invalid-diagram': 'error',
  listing: 'error',
  'next-cycle': 'error',
  'one-way-relation': 'off',
  registry: 'error',
  'route-collision': 'error',
  'self-relation': 'error',
  'stale-footer': 'error',
  syntax: 'error',
  template: 'error',
  'term-alias': 'warning',
  'term-sources': 'error',
  'unknown-page': 'error',
  'unknown-term': 'error',
};

/** Every rule with its severity, where neither the options nor the template say otherwise. */
export const RULE_SEVERITIES: Readonly<Record<string, RuleSeverity>> = {
  ...Object.fromEntries([...PAGE_RULES, ...TEMPLATE_RULES].map(({id, severity}) => [id, severity])),
  ...READER_RULES,
};
