import {printableJson} from './printable.js';
import {PACKAGE_VERSION} from '../package-version.js';
import type {Report} from '../message.js';

/** Where the JSON Schema of this version's reports is. The package holds it as `docs/report.schema.json`. */
const SCHEMA = `https://unpkg.com/docusaurus-plugin-pattern-library@${PACKAGE_VERSION}/docs/report.schema.json`;

/** A report for programs: all of it, what is folded, too. */
export function reportJson(report: Report): string {
  return printableJson({$schema: SCHEMA, ...report});
}
