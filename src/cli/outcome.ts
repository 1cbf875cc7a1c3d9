/** What a run printed, and how it ended. */
export interface Outcome {
  stdout: string;
  stderr: string;
  /**
   * 0 without errors, 1 with errors in the pages or with something left to move by hand, 2 when the call itself is
   * wrong, its site cannot be loaded or its output cannot be written.
   */
  exitCode: 0 | 1 | 2;
}
