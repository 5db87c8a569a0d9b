import { WorkbookError, type WorkbookProblem } from "../pane/workbook.ts";

/** Excel's codes for what the pane has a sentence for. */
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  InvalidSelection: "several-areas",
  InvalidArgument: "no-such-range",
  InvalidReference: "no-such-range",
  ItemNotFound: "no-such-range",
};

const codeOf = (error: unknown): string | undefined => {
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

const TOO_LARGE = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];
/** Short cells stay far below the 5 MB of one message; where long texts do not, a piece is halved until they do. */
const CELLS_PER_PIECE = 20_000;

/** Works through the rows of a rectangle in pieces that fit in one message. */
export async function inPieces(
  rows: number,
  columns: number,
  work: (first: number, count: number) => Promise<void>,
): Promise<void> {
  let size = Math.max(1, Math.floor(CELLS_PER_PIECE / columns));
  for (let first = 0; first < rows; ) {
    const count = Math.min(size, rows - first);
    try {
      await work(first, count);
      first += count;
    } catch (error) {
      if (count === 1 || !TOO_LARGE.includes(codeOf(error) ?? "")) throw error;
      size = Math.ceil(count / 2);
    }
  }
}
