import { fill, formatNumber } from "../core/i18n/format.ts";
import type { Language } from "../core/words.ts";
import type { SheetContent } from "./content.ts";
import { readFile } from "./files/open.ts";
import { FileProblem, type FileProblemCode } from "./files/problem.ts";
import { element, type Page } from "./page.ts";

interface Options {
  readonly page: Page;
  language(): Language;
  /** Adds sheets to the workbook and gives the names they got. */
  add(sheets: readonly SheetContent[]): readonly string[];
}

/** Lets the user open files with the button, or by dropping them anywhere on the page. */
export function openFilesWith(options: Options): void {
  const input = element<HTMLInputElement>("file");
  element("open").addEventListener("click", () => input.click());
  input.addEventListener("change", async () => {
    await openAll([...(input.files ?? [])], options);
    // Choosing the same file again must be a change too.
    input.value = "";
  });
  acceptDrops((files) => openAll(files, options));
}

/** Catches files before the grid does, which would take their text for its cells. */
function acceptDrops(open: (files: readonly File[]) => void): void {
  const hint = element("drop");
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const on = (type: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  on("dragenter", () => {
    hint.hidden = false;
  });
  on("dragover", () => {});
  on("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) hint.hidden = true;
  });
  on("drop", ({ dataTransfer }) => {
    hint.hidden = true;
    open([...(dataTransfer?.files ?? [])]);
  });
}

async function openAll(files: readonly File[], options: Options): Promise<void> {
  for (const file of files) await open(file, options);
}

async function open(file: File, { page, language, add }: Options): Promise<void> {
  page.say(({ reading }) => fill(reading, { file: file.name }));
  await painted();
  try {
    const sheets = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    const names = add(sheets);
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    page.say(({ opened }) =>
      fill(opened, { file: file.name, sheets: names.join(", "), rows: formatNumber(rows, language()) }),
    );
  } catch (error) {
    const code = codeOf(error);
    page.say(({ problems }) => fill(problems[code], { file: file.name }));
  }
}

function codeOf(error: unknown): FileProblemCode {
  if (error instanceof FileProblem) return error.code;
  console.error(error);
  return "damaged";
}

/** Reading a large file takes the page's one thread: first let it show that it does. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
