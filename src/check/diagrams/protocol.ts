/** What the parent asks of the worker: one diagram at a time, so that it knows which one a hang or a crash belongs to. */
export interface ParseRequest {
  text: string;
}

/** What the worker says: first that mermaid is loaded, then one answer to each request. */
export type WorkerReply = {ready: true} | {failure: Failure | null};

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
