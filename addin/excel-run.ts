import { WorkbookError, type WorkbookProblem } from "../pane/workbook.ts";

/** Excel's codes for what the pane has a sentence for. */
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  InvalidSelection: "several-areas",
  InvalidArgument: "no-such-range",
  InvalidReference: "no-such-range",
  ItemNotFound: "no-such-range",
  ItemAlreadyExists: "sheet-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

export const codeOf = (error: unknown): string | undefined => {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown };
  return typeof code === "string" ? code : undefined;
};

/** Runs a batch of Excel's; what Excel refuses is rejected as a WorkbookError. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const code = codeOf(error);
    // Without a code it is no refusal of Excel's but a mistake of ours.
    if (code === undefined) throw error;
    throw new WorkbookError(PROBLEMS[code] ?? "unavailable", error instanceof Error ? error.message : code);
  }
}
