import type { Ledger } from "../../teaching/hand-out/ledger.ts";
import { ledgerHeaderRow, ledgerRows } from "../../teaching/records/ledger-rows.ts";
import type { Work } from "../work.ts";
import { type Receipt, type Workbook, WorkbookError } from "../workbook.ts";
import { deliver, type MadeFile, namePart } from "./deliver.ts";
import { type MadeFiles, makeGoogleFiles } from "./google-files.ts";
import { type Asked, drawLedger, isForStudents, planFile, saysTheSame, stillCounts } from "./hand-out.ts";
import { recordPlan } from "./record-sheets.ts";

/** A ledger, and the sheet that it stands on. */
export interface KnownLedger {
  readonly sheet: string;
  readonly ledger: Ledger;
}

export interface HandedOut {
  /** The sheet that says who got which figures; left out where nobody in particular got any. */
  readonly ledger?: KnownLedger;
  readonly file?: MadeFile;
  readonly drive?: MadeFiles;
}

/** Which share of the work drawing figures is. */
const DRAWING = 0.3;

/**
 * Hands out: draws figures, writes who got which on a new sheet (unless the sheet that is known says so already), and only then
 * makes the files. `onLedger` is called between the two, so that what was written is known also where the rest fails.
 */
export async function handOut(
  workbook: Workbook,
  asked: Omit<Asked, "before">,
  known: KnownLedger | undefined,
  onLedger: (known: KnownLedger, receipt: Receipt) => void,
  work: Work,
): Promise<HandedOut> {
  const { assignment, way, students } = asked;
  const earlier = stillCounts(known?.ledger, assignment, way) ? known : undefined;
  const whole: Asked = { ...asked, before: earlier?.ledger };
  const part = (from: number, to: number): Work => ({
    signal: work.signal,
    onProgress: (share) => work.onProgress(from + share * (to - from)),
  });
  let ledger: KnownLedger | undefined;
  if (isForStudents(way)) {
    const drawn = await drawLedger(whole, part(0, DRAWING));
    ledger =
      earlier !== undefined && saysTheSame(assignment, drawn, earlier.ledger)
        ? earlier
        : await write(workbook, drawn, asked, onLedger, work);
  }
  if (way === "google" && ledger !== undefined) {
    if (workbook.files === undefined) throw new WorkbookError("unsupported", "files in Google Drive");
    const target = { sheet: ledger.sheet, folderName: assignment.title[asked.language] || namePart("") };
    const drive = await makeGoogleFiles(
      { workbook, files: workbook.files },
      assignment,
      students,
      target,
      part(DRAWING, 1),
    );
    return { ledger, drive };
  }
  const { name, mime, pieces } = await planFile(whole, ledger?.ledger, part(ledger === undefined ? 0 : DRAWING, 1));
  const file = await deliver(name, mime, pieces);
  return { ...(ledger === undefined ? {} : { ledger }), file };
}

async function write(
  workbook: Workbook,
  ledger: Ledger,
  { assignment, language }: Pick<Asked, "assignment" | "language">,
  onLedger: (known: KnownLedger, receipt: Receipt) => void,
  { signal }: Work,
): Promise<KnownLedger> {
  const rows = ledgerRows(ledger, assignment, language);
  const { sheet, changes } = recordPlan("ledger", rows, language, await workbook.sheets(), [ledgerHeaderRow(ledger)]);
  const receipt = await workbook.apply(changes, { signal });
  const known = { sheet, ledger };
  onLedger(known, receipt);
  return known;
}
