/** What the parent asks of the worker: one diagram at a time, so that it knows which one a hang or a crash belongs to. */
export interface ParseRequest {
  text: string;
}

/** What the worker says: first that mermaid is loaded, then one answer to each request. */
export type WorkerReply = {ready: true} | {failure: Failure | null};

/** What the worker needs of mermaid. */
export interface Mermaid {
  initialize: (config: object) => void;
  parse: (text: string) => Promise<unknown>;
}

/** What mermaid's parsers throw: each sets the fields of its own kind. Nobody promises what is in them. */
export interface ThrownByParser {
  name?: unknown;
  message?: unknown;
  hash?: {text?: unknown; token?: unknown; expected?: unknown; loc?: {first_line?: unknown}};
  result?: {lexerErrors?: LangiumError[]; parserErrors?: LangiumError[]};
  mark?: {line?: unknown};
}

interface LangiumError {
  message?: unknown;
  line?: unknown;
  token?: {image?: unknown; startLine?: unknown};
  previousToken?: {endLine?: unknown};
}

/** An error that mermaid threw, reduced to what can be told and can cross a process boundary. */
export interface Failure {
  name: string;
  /** As mermaid gives it, carets and all, but never longer than a few thousand characters. */
  message: string;
  /** Of parsers made by jison, which most diagram types have. */
  jison?: {
    /** The offending token as it stands in the diagram. */
    text: string;
    /** The grammar's name for it. */
    token: string;
    /** The grammar's names for what could have stood there. */
    expected: string[];
    /** Where the token before it begins. */
    startLine: number | null;
  };
  /** Of parsers made by langium, such as pie, gitGraph and architecture. */
  langium?: {
    message: string;
    found: string | null;
    line: number | null;
  };
  /** Of the YAML in a diagram's front matter: its own line, counted from 0. */
  yamlLine?: number;
}

/** Whether a message is the worker's answer: that it is ready, or what it says of a diagram. */
export function isReply(message: unknown, kind: 'ready' | 'failure'): message is WorkerReply {
  if (typeof message !== 'object' || message === null) return false;
  if (kind === 'ready') return 'ready' in message;
  if (!('failure' in message)) return false;
  const {failure} = message;
  return failure === null || isFailure(failure);
}

function isFailure(failure: unknown): failure is Failure {
  if (typeof failure !== 'object' || failure === null) return false;
  const {name, message, jison, langium} = failure as Partial<Record<keyof Failure, unknown>>;
  return (
    typeof name === 'string' &&
    typeof message === 'string' &&
    (jison === undefined || hasTexts(jison, ['text', 'token'])) &&
    (langium === undefined || hasTexts(langium, ['message']))
  );
}

function hasTexts(value: unknown, keys: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    keys.every(key => typeof Reflect.get(value, key) === 'string')
  );
}
