import type {PageRule, RuleSeverity, TemplateRule} from '../rule.js';
import {boxTitle} from './blocks/box-title.js';
import {columnOrder} from './tables/column-order.js';
import {duplicateSection} from './sections/duplicate-section.js';
import {emptyCell} from './tables/empty-cell.js';
import {emptyField} from './blocks/empty-field.js';
import {emptySection} from './sections/empty-section.js';
import {extraCell} from './tables/extra-cell.js';
import {fieldOrder} from './blocks/field-order.js';
import {frontMatter} from './text/front-matter.js';
import {frontMatterOrder} from './text/front-matter-order.js';
import {invalidValue} from './text/invalid-value.js';
import {leftoverPlaceholder} from './text/leftover-placeholder.js';
import {legacyBox} from './blocks/legacy-box.js';
import {changedText} from './text/changed-text.js';
import {linkTarget} from './text/link-target.js';
import {length} from './text/length.js';
import {listLength} from './blocks/list-length.js';
import {listShape} from './blocks/list-shape.js';
import {missingBox} from './blocks/missing-box.js';
import {missingCode} from './blocks/missing-code.js';
import {missingColumn} from './tables/missing-column.js';
import {missingDiagram} from './blocks/missing-diagram.js';
import {missingField} from './blocks/missing-field.js';
import {missingLink} from './text/missing-link.js';
import {missingList} from './blocks/missing-list.js';
import {missingProse} from './text/missing-prose.js';
import {missingReference} from './text/missing-reference.js';
import {missingRow} from './tables/missing-row.js';
import {missingSection} from './sections/missing-section.js';
import {missingTable} from './tables/missing-table.js';
import {pageTitle} from './sections/page-title.js';
import {sectionName} from './sections/section-name.js';
import {sectionOrder} from './sections/section-order.js';
import {sectionRank} from './sections/section-rank.js';
import {unexpectedSection} from './sections/unexpected-section.js';
import {unknownBox} from './blocks/unknown-box.js';
import {untouchedText} from './text/untouched-text.js';

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
  linkTarget,
  changedText,
  missingReference,
  leftoverPlaceholder,
  untouchedText,
  length,
  frontMatter,
  frontMatterOrder,
  legacyBox,
];

/** Rules whose findings come from the readers of pages, templates and registries, from the catalogue, and from all pages together. */
const READER_RULES: Readonly<Record<string, RuleSeverity>> = {
  'common-departure': 'error',
  'duplicate-number': 'error',
  'fence-stray': 'error',
  'fence-title': 'error',
  'fence-unclosed': 'error',
  'file-name': 'error',
  'invalid-diagram': 'error',
  listing: 'error',
  'next-cycle': 'error',
  'one-way-relation': 'off',
  'quoted-fact': 'error',
  registry: 'error',
  'relation-cycle': 'error',
  'relation-sides': 'error',
  'relation-state': 'error',
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
