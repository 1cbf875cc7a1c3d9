import {isBlankLine, newLine, type Line} from '../line.js';
import {convertAlert} from './alert.js';
import {convertDirective} from './directive.js';
import {convertHtmlBox} from './html-box.js';
import {readLevel, type Level, type Taken, type Walk} from './level.js';
import {convertMkdocs} from './mkdocs.js';
import {leaveMkdocsTabs} from './mkdocs-tabs.js';
import {separateBoxes} from './separate.js';

type Converter = (level: Level, index: number, walk: Walk) => Taken | null;

const CONVERTERS: readonly Converter[] = [
  convertMkdocs,
  leaveMkdocsTabs,
  convertAlert,
  convertHtmlBox,
  convertDirective,
];

/** Nobody nests so deep. */
const DEEPEST = 30;

/** Turns boxes and admonitions of all kinds into directives, innermost first. Other lines stay as they are. */
export function convertBoxes(lines: readonly Line[], given: Omit<Walk, 'inner'>): Line[] {
  const convert = (own: readonly Line[], depth: number): Line[] => {
    if (depth > DEEPEST) return [...own];
    const walk: Walk = {...given, inner: inside => convert(inside, depth + 1)};
    return convertLevel(separateBoxes(own, walk, depth > 0), walk, depth > 0);
  };
  return convert(lines, 0);
}

function convertLevel(lines: readonly Line[], walk: Walk, isInside: boolean): Line[] {
  const level = readLevel(lines, walk, isInside);
  const result: Line[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index]!;
    const taken = level.masked.isOpaque[index] ? null : firstTaken(level, index, walk);
    if (!taken) {
      result.push(line);
      index++;
      continue;
    }
    const [first] = taken.lines;
    const isMade = taken.lines.some(({opens}) => opens);
    // A paragraph, or HTML, above would take the first line in.
    if (isMade && first && !isBlankLine(result.at(-1))) result.push(newLine('', line, {isDone: undefined}));
    result.push(...taken.lines);
    index = taken.end;
    const last = taken.lines.at(-1);
    if (isMade && last && !isBlankLine(last) && !isBlankLine(lines[index]))
      result.push(newLine('', last, {isDone: undefined}));
  }
  return result;
}

function firstTaken(level: Level, index: number, walk: Walk): Taken | null {
  for (const convert of CONVERTERS) {
    const taken = convert(level, index, walk);
    if (taken) return taken;
  }
  return null;
}
