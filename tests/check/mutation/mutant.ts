/** What a mutant must be reported as: this rule at one of these lines, and nothing else. */
export interface Expectation {
  ruleId: string;
  /** One line; two where either of two things may be called the one that is out of order. */
  lines: number[];
}

/** A complete page with one damage. */
export interface Mutant {
  /** What was done to what: `remove section The Problem`. */
  name: string;
  text: string;
  expected: Expectation;
}

/** A mutant whose damage is reported at one line. */
export function mutant(name: string, text: string, ruleId: string, ...lines: number[]): Mutant {
  return {name, text, expected: {ruleId, lines}};
}
