import {existsSync} from 'node:fs';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {MarkdownConfig} from '@docusaurus/types';
import type {Finding, Point} from '../../markdown/finding.js';
import {frontMatterEnd} from '../../markdown/yaml/front-matter-end.js';
import {isEndless} from '../../markdown/yaml/yaml-value.js';

/** Front matter that did not parse, and that the site was loaded without. */
export interface FrontMatterFailure {
  /** Absolute path. */
  file: string;
  finding: Finding;
}

export interface FrontMatterRecovery {
  /** The files whose front matter does not parse as they are now, in the order of their paths. */
  failures(): FrontMatterFailure[];
  /** From now on malformed front matter throws again, as it does without this plugin. */
  stop(): void;
}

/**
 * Makes the site load in spite of malformed front matter, and remembers where it was.
 *
 * Docusaurus's content plugins throw at the first file whose front matter does not parse, while they load and before
 * any plugin may look at all content. Every other finding of the library would wait behind that one. So such a file is
 * loaded as if it had no front matter, and the plugin reports it, as an error, together with all the rest.
 *
 * The function is replaced in place: mdx-loader and the content plugins hold the same `markdown` object, and some have
 * taken hold of it before this plugin starts.
 */
export function recoverFrontMatter(markdown: Pick<MarkdownConfig, 'parseFrontMatter'>): FrontMatterRecovery {
  const parseFrontMatter = markdown.parseFrontMatter;
  const failures = new Map<string, unknown>();
  const errorsByContent = new Map<string, unknown>();
  let stopped = false;

  markdown.parseFrontMatter = async params => {
    const {filePath, fileContent} = params;
    // gray-matter caches a text before it parses it, so that the second attempt at a broken one succeeds, with no
    // keys: when a page is reloaded, or its copy stands in another version.
    let error = errorsByContent.get(fileContent);
    if (error === undefined) {
      try {
        const result = await parseFrontMatter(params);
        // Docusaurus writes front matter out in full, and would never come to an end.
        if (isEndless(result.frontMatter, MOST_VALUES)) throw new Error(ENDLESS);
        failures.delete(filePath);
        return result;
      } catch (thrown) {
        error = thrown;
        errorsByContent.set(fileContent, thrown);
      }
    }
    if (stopped) throw error;
    failures.set(filePath, error);
    return {frontMatter: {}, content: withoutFrontMatter(fileContent)};
  };

  return {
    failures: () =>
      [...failures]
        // Under `docusaurus start` a broken file may have been deleted since.
        .filter(([file]) => existsSync(file))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, error]) => ({file, finding: toFinding(file, error)})),
    stop: () => {
      stopped = true;
    },
  };
}

/** Some plugins write whole descriptions of interfaces into front matter. */
const MOST_VALUES = 1_000_000;

const ENDLESS =
  'aliases (`*name`) that stand for each other; write the values out instead of `&name` and `*name`';

/** Without this, the first line of the front matter would become the description of the page. */
function withoutFrontMatter(fileContent: string): string {
  const lines = fileContent.replace(/^\uFEFF/, '').split('\n');
  return lines
    .slice((frontMatterEnd(lines) ?? -1) + 1)
    .join('\n')
    .trim();
}

function toFinding(file: string, error: unknown): Finding {
  const start = yamlPoint(error) ?? {line: 1, column: 1};
  return {
    ruleId: 'front-matter',
    path: toMessageRelativeFilePath(file),
    place: {start, end: start},
    reason: `The front matter is not valid YAML: ${yamlReason(error)}.`,
    note: 'Values that hold a colon, a quote or a bracket need quotes around them.',
  };
}

/** Where js-yaml stopped. It counts from 0, and the text that it was given begins behind the opening `---`. */
function yamlPoint(error: unknown): Point | null {
  const mark = field(error, 'mark');
  const line = field(mark, 'line');
  const column = field(mark, 'column');
  return typeof line === 'number' && typeof column === 'number' ? {line: line + 1, column: column + 1} : null;
}

function yamlReason(error: unknown): string {
  const reason = field(error, 'reason');
  const [firstLine = ''] = String(reason ?? (error instanceof Error ? error.message : error)).split('\n');
  return firstLine.replace(/\.$/, '');
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
