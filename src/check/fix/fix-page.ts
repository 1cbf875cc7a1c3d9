import type {Finding, Fix} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import type {Template} from '../../template/template.js';
import {contentOf} from '../baseline/content.js';
import {checkPage, type CheckContext} from '../check-page.js';
import {applyFixes} from './apply-fixes.js';

/** So many rounds are enough for fixes that wait for each other, and for what shows only when others are made. */
const MOST_ROUNDS = 20;

/** How pages are mended. */
export interface FixOptions {
  context: CheckContext;
  /** What was found by others than the rules: in the catalogue. */
  findings: readonly Finding[];
  /** Whether what is missing is inserted, too. */
  skeletons: boolean;
  /** Whether anybody wants a finding mended. */
  isAsked: (finding: Finding) => boolean;
  /** Reads a page again whose text has changed. */
  read: (page: Page, text: string) => Page;
}

/** A page that was mended. */
export interface FixedPage {
  text: string;
  /** What was mended, in the order in which it was. */
  fixed: Finding[];
}

interface FoundFix extends Fix {
  finding: Finding;
}

/**
 * Mends a page as far as it can be, round by round. A fix that does not do away with its finding is taken back.
 *
 * @returns `null` where nothing can be mended
 */
export function fixPage(page: Page, template: Template | null, options: FixOptions): FixedPage | null {
  const fixed: Finding[] = [];
  const futile = new Set<string>();
  const findingsOf = (own: Page) => checkPage(own, template, options.context);
  const ofOthers = applyFixes(page.source, fixesOf(options.findings, options, futile));
  fixed.push(...ofOthers.applied.map(({finding}) => finding));
  let current = fixed.length > 0 ? options.read(page, ofOthers.text) : page;
  let found = findingsOf(current);
  // What only mends must be done before anything is added.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = fixesOf(found, options, futile);
    const {text, applied} = applyFixes(
      current.source,
      fixes.some(({kind}) => kind === 'safe') ? fixes.filter(({kind}) => kind === 'safe') : fixes,
    );
    if (applied.length === 0) break;
    const next = options.read(page, text);
    const left = findingsOf(next);
    const failed =
      current.isReadable && !next.isReadable
        ? applied.map(({finding}) => contentOf(finding))
        : stillThere(applied, found, left);
    if (failed.length > 0) {
      failed.forEach(each => futile.add(each));
      continue;
    }
    [current, found] = [next, left];
    fixed.push(...applied.map(({finding}) => finding));
  }
  return fixed.length > 0 ? {text: current.source, fixed} : null;
}

function fixesOf(
  findings: readonly Finding[],
  {skeletons, isAsked}: FixOptions,
  futile: ReadonlySet<string>,
): FoundFix[] {
  return findings.flatMap(finding => {
    const {fix} = finding;
    if (!fix || (fix.kind === 'skeleton' && !skeletons)) return [];
    return isAsked(finding) && !futile.has(contentOf(finding)) ? [{...fix, finding}] : [];
  });
}

/** What is found as often as if it had not been mended. */
function stillThere(
  applied: readonly FoundFix[],
  before: readonly Finding[],
  after: readonly Finding[],
): string[] {
  const expected = countOf(before);
  for (const {finding} of applied)
    expected.set(contentOf(finding), (expected.get(contentOf(finding)) ?? 0) - 1);
  const left = countOf(after);
  return applied
    .map(({finding}) => contentOf(finding))
    .filter(content => (left.get(content) ?? 0) > (expected.get(content) ?? 0));
}

function countOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const content = contentOf(finding);
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return counts;
}
