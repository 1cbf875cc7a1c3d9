import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import type {TemplateOptions} from '../../options/page-options.js';
import {withFrontMatterSchema} from '../../template/front-matter/named-schema.js';
import type {Template} from '../../template/template.js';
import {messagePath} from './message-path.js';

/** A template with the JSON Schema that its entry in the options names, or else a comment in its front matter. */
export async function withNamedSchema(
  template: Template,
  options: Pick<TemplateOptions, 'frontMatter'>,
  siteDir: string,
): Promise<Template> {
  const file = schemaFile(template, options, siteDir);
  if (file === null) return template;
  try {
    return withFrontMatterSchema(template, {
      path: messagePath(file),
      text: await readFile(file, 'utf8'),
    });
  } catch (error) {
    return {...template, findings: [...template.findings, unreadable(error, template, options)]};
  }
}

/** Absolute path of the schema; `null` where nobody names one. */
export function schemaFile(
  {path: template, schemaFile: named}: Pick<Template, 'path' | 'schemaFile'>,
  {frontMatter}: Pick<TemplateOptions, 'frontMatter'>,
  siteDir: string,
): string | null {
  if (frontMatter !== undefined) return path.resolve(siteDir, frontMatter);
  return named && path.resolve(process.cwd(), path.dirname(template), named.file);
}

function unreadable(
  error: unknown,
  {path: template, schemaFile: named}: Template,
  {frontMatter}: Pick<TemplateOptions, 'frontMatter'>,
): Finding {
  const file = frontMatter ?? named?.file ?? '';
  const line = frontMatter === undefined && named ? named.line : null;
  const isMissing = Reflect.get(Object(error), 'code') === 'ENOENT';
  return {
    ruleId: 'template',
    path: template,
    place: line === null ? FILE_START : {start: {line, column: 1}, end: {line, column: 2}},
    reason: isMissing
      ? `The JSON Schema \`${file}\` does not exist.`
      : `The JSON Schema \`${file}\` cannot be read: ${String(error)}.`,
    note:
      line === null
        ? 'The `templates` option names it in `frontMatter`; its path is relative to the folder of the site.'
        : 'Its path is relative to the template.',
    actual: [file],
  };
}
