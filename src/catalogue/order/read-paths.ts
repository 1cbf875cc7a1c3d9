import type {Finding, Place} from '../../markdown/finding.js';
import {isSlug, slugFault} from '../slug.js';
import {titleFault} from '../title-faults.js';
import {readYamlEntries} from '../yaml-entries.js';
import type {Located} from '../yaml-entries.js';
import {YamlFile} from '../yaml-file.js';

/** An ordered list of pages that somebody recommends to be read one after the other. */
export interface LearningPath {
  id: string;
  title: string;
  description: string;
  /** Ids, file paths or permalinks of pages, each with its place in `file`. */
  pages: Located<string>[];
  /** The file that declares the path, as messages show it, and where in it. */
  file: string;
  place: Place;
}

/** Reads a file of learning paths: a list of maps with `id`, `title`, `description` and `pages`. */
export function readPaths(file: {path: string; text: string}): {paths: LearningPath[]; findings: Finding[]} {
  const yaml = new YamlFile(file);
  const entries = readYamlEntries(yaml, {noun: 'path', keys: ['id', 'title', 'description', 'pages']});
  const lines = new Map<string, number>();
  const paths = entries.flatMap(entry => {
    const id = entry.text('id');
    if (!id?.value) {
      if (id || !entry.values.has('id'))
        yaml.report(entry.place, 'A path has no id.', {note: 'Add `id: …` to it.'});
      return [];
    }
    if (!isSlug(id.value)) {
      yaml.reportFault(id.place, slugFault(id.value));
      return [];
    }
    const taken = lines.get(id.value);
    if (taken !== undefined) {
      yaml.report(id.place, `The id \`${id.value}\` is taken by the path on line ${taken}.`, {
        note: 'Give each path its own.',
        actual: [id.value],
      });
      return [];
    }
    lines.set(id.value, id.place.start.line);
    const pages = entry.texts('pages');
    if (!entry.values.has('pages') || entry.isEmptyList('pages'))
      yaml.report(id.place, `The path \`${id.value}\` has no pages.`, {note: 'Add `pages: […]` to it.'});
    const written = entry.text('title');
    const isEmpty = written?.value === '';
    const fault = isEmpty
      ? {reason: 'The title is empty.', note: 'Write a title, or delete the empty one.'}
      : titleFault(written?.value ?? '');
    yaml.reportFault(written?.place, fault);
    const title = written?.value || id.value;
    return [
      {
        id: id.value,
        title,
        description: entry.text('description')?.value ?? '',
        pages,
        file: file.path,
        place: id.place,
      },
    ];
  });
  return {paths, findings: yaml.findings};
}
