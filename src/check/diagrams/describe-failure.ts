import {describeJisonError, describeLangiumError, describeLexicalError} from './describe-parse-error.js';
import type {DiagramError} from './diagram-error.js';
import type {Failure} from './protocol.js';
import {firstLine, quoteLine} from './first-line.js';
import {parsedLength, toSourceLine} from './source-lines.js';

// What JavaScript throws by itself. It may come from the missing DOM as well as from the diagram.
const ENGINE_ERROR = /^(?:Type|Reference|Range|Internal)Error$/;
const JISON = /^(Parse|Lexical) error on line (\d+)[.:]/;

/**
 * Puts an error of mermaid's into a person's words.
 *
 * @param text The diagram.
 * @returns null where the error says nothing about the diagram, so that it cannot be judged.
 */
export function describeFailure(failure: Failure, text: string): DiagramError | null {
  const {name, message, jison, langium, yamlLine} = failure;
  if (ENGINE_ERROR.test(name)) return null;
  if (name === 'UnknownDiagramError') return describeUnknown(message, text);
  if (yamlLine !== undefined) {
    // Its lines start behind the opening `---` and count from 0.
    const line = Math.min(yamlLine + 2, text.trimEnd().split('\n').length);
    return {line, reason: `Front matter: ${firstLine(message).replace(/ \(\d+:\d+\)$/, '')}`};
  }
  if (langium) return describeLangiumError(langium, text);
  const [, kind, line] = JISON.exec(message) ?? [];
  if (kind === 'Lexical') return describeLexicalError(message, Number(line), text);
  if (kind && jison) return describeJisonError(jison, Number(line), text);
  const reason = firstLine(message.replace(/^Parsing failed:/, ''));
  return {line: lineOfSubject(reason, jison?.text, text), reason};
}

/**
 * Says that mermaid will not draw a diagram because of its length; its parsers would take it.
 *
 * @param limit Mermaid's `maxTextSize`.
 * @returns null for a diagram that is short enough.
 */
export function describeLength(text: string, limit: number): DiagramError | null {
  const length = text.length > limit ? parsedLength(text) : 0;
  return length > limit
    ? {
        line: null,
        reason: `The diagram has ${length} characters, mermaid draws ${limit} at most (\`maxTextSize\`)`,
      }
    : null;
}

function describeUnknown(message: string, text: string): DiagramError {
  const [, found] = /^No diagram type detected[^:]*:\s*(\S*)/.exec(message) ?? [];
  if (found === '') return {line: null, reason: 'The diagram is empty'};
  return {
    line: toSourceLine(text, 1),
    reason: found ? `Unknown type of diagram ${quoteLine(found)}` : firstLine(message),
  };
}

/**
 * Errors about what a diagram means carry no line, but some quote the statement or name what they are about. Where a
 * single line holds that, it is the one.
 */
function lineOfSubject(reason: string, statement: string | undefined, text: string): number | null {
  const names = [...reason.matchAll(/"([^"]+)"|\[([^[\]]+)\]/g)].map(
    ([, quoted, bracketed]) => quoted ?? bracketed,
  );
  const lines = text.split('\n');
  for (const subject of [statement, ...names]) {
    const holders = subject
      ? lines.flatMap((line, index) => (line.includes(subject) ? [index + 1] : []))
      : [];
    if (holders.length === 1) return holders[0] ?? null;
  }
  return null;
}
