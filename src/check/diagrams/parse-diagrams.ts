import {digestOf} from '../../markdown/digest.js';
import {describeFailure, describeLength} from './describe-failure.js';
import type {DiagramError} from './diagram-error.js';
import {locateMermaid} from './locate-mermaid.js';
import {startParserProcess, type ParserProcess} from './parser-process.js';

/** One mermaid block of a page. */
export interface Diagram {
  /** The caller's own number, under which the verdict comes back. */
  id: number;
  text: string;
}

/** The part of mermaid's options that matters before drawing. The rest is handed through. */
export interface MermaidOptions {
  /**
   * Characters of a diagram that mermaid draws at most.
   *
   * @default 50000
   */
  maxTextSize?: number;
  [option: string]: unknown;
}

/** Where mermaid is, and how long its parsers may take. */
export interface ParseDiagramsOptions {
  /** Folder of the site: mermaid is resolved from here. */
  from: string;
  /** Mermaid's own options, as the site gives them to it: some of its limits are a matter of configuration. */
  config?: MermaidOptions;
  /**
   * Milliseconds for all diagrams together.
   *
   * @default 120000
   */
  timeout?: number;
  /**
   * Milliseconds for one diagram.
   *
   * @default 10000
   */
  diagramTimeout?: number;
  /**
   * What earlier calls found; what this one finds is added. A diagram whose text is in it is not parsed again.
   *
   * @default nothing is known
   */
  known?: DiagramVerdicts;
  /**
   * What earlier runs found, by the digest of mermaid's version and options; what this one finds is added.
   *
   * @default nothing is known
   */
  keptFor?: (digest: string) => Map<string, unknown>;
}

/** By the text of a diagram: what mermaid says of it. It holds for one `config`. */
export type DiagramVerdicts = Map<string, DiagramVerdict>;

type DiagramVerdict = DiagramError | 'valid' | 'skipped';

/** What mermaid says of a batch of diagrams. */
export interface ParsedDiagrams {
  /** Whether mermaid is installed. Where it is not, no diagram was judged. */
  available: boolean;
  errors: Map<number, DiagramError>;
  /** Diagrams that could not be judged: their parser hung or crashed, or time ran out. */
  skipped: number[];
}

/**
 * Has mermaid parse diagrams, in a process of its own and without a browser.
 *
 * It never throws. A diagram that hangs or crashes its parser is skipped, and the others are judged all the same.
 */
export async function parseDiagrams(
  diagrams: readonly Diagram[],
  {
    from,
    config = {},
    timeout = 120_000,
    diagramTimeout = 10_000,
    known = new Map(),
    keptFor = () => new Map(),
  }: ParseDiagramsOptions,
): Promise<ParsedDiagrams> {
  const parsed: ParsedDiagrams = {available: false, errors: new Map(), skipped: []};
  const mermaid = locateMermaid(from);
  if (!mermaid) return parsed;
  parsed.available = true;
  const kept = keptFor(digestOf(mermaid.version, config));
  for (const {text} of diagrams) if (kept.has(text)) known.set(text, kept.get(text) as DiagramVerdict);
  const texts = new Set(diagrams.map(({text}) => text).filter(text => !known.has(text)));
  const start = (limit: number) => startParserProcess(mermaid.url, config, limit);
  const verdicts = await judge(texts, {
    start,
    maxTextSize: config.maxTextSize ?? 50_000,
    timeout,
    diagramTimeout,
  });
  for (const text of texts) {
    const verdict = verdicts.get(text) ?? 'skipped';
    known.set(text, verdict);
    // Another run may have more time.
    if (verdict !== 'skipped') kept.set(text, verdict);
  }
  for (const {id, text} of diagrams) {
    const verdict = known.get(text);
    if (verdict === 'skipped') parsed.skipped.push(id);
    else if (verdict !== undefined && verdict !== 'valid') parsed.errors.set(id, verdict);
  }
  return parsed;
}

interface Limits {
  start: (timeout: number) => Promise<ParserProcess | null>;
  maxTextSize: number;
  timeout: number;
  diagramTimeout: number;
}

async function judge(texts: Iterable<string>, limits: Limits): Promise<DiagramVerdicts> {
  const verdicts: DiagramVerdicts = new Map();
  const deadline = Date.now() + limits.timeout;
  const timeLeft = () => Math.max(deadline - Date.now(), 0);
  let parser: ParserProcess | null = null;
  try {
    for (const text of texts) {
      const tooLong = describeLength(text, limits.maxTextSize);
      if (tooLong) {
        verdicts.set(text, tooLong);
        continue;
      }
      parser ??= timeLeft() > 0 ? await limits.start(timeLeft()) : null;
      if (!parser) break;
      const reply = await parser.parse(text, Math.min(limits.diagramTimeout, timeLeft()));
      if (reply && 'failure' in reply) {
        verdicts.set(text, reply.failure ? (describeFailure(reply.failure, text) ?? 'skipped') : 'valid');
      } else {
        parser.stop();
        parser = null;
      }
    }
  } finally {
    parser?.stop();
  }
  return verdicts;
}
