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

type Sentence = Parameters<Page["say"]>[0];

/** Tells of each file what became of it, one sentence behind the other. */
async function openAll(files: readonly File[], options: Options): Promise<void> {
  const told: Sentence[] = [];
  const say = (...sentences: readonly Sentence[]) =>
    options.page.say((words) => sentences.map((sentence) => sentence(words)).join(" "));
  for (const file of files) {
    say(...told, ({ reading }) => fill(reading, { file: file.name }));
    await painted();
    told.push(await open(file, options));
    say(...told);
  }
}

async function open(file: File, { language, add }: Options): Promise<Sentence> {
  try {
    const sheets = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    const names = add(sheets).join(", ");
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    return ({ opened, openedOne }) =>
      fill(rows === 1 ? openedOne : opened, { file: file.name, sheets: names, rows: formatNumber(rows, language()) });
  } catch (error) {
    const code = codeOf(error);
    return ({ problems }) => fill(problems[code], { file: file.name });
  }
}

function codeOf(error: unknown): FileProblemCode {
  if (error instanceof FileProblem) return error.code;
  console.error(error);
  return "damaged";
}

/** Reading a large file takes the page's one thread: first let it show that it does. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
