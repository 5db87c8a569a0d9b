/** Why a file could not be opened; the page has a sentence for each. */
export type FileProblemCode = "empty" | "unknown" | "protected" | "damaged" | "no-rows" | "open-quote" | "too-large";

export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode) {
    super(code);
    this.name = "FileProblem";
    this.code = code;
  }
}
