/** Why a diagram does not parse. */
export interface DiagramError {
  /** Line within the diagram, from 1; null where mermaid does not tell. */
  line: number | null;
  /** One line, values in backticks, no full stop at the end. */
  reason: string;
}
