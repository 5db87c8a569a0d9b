import { languageOf } from "../core/language-of.ts";
import { base64 } from "../pane/base64.ts";
import { type Owner, type Workbook, WorkbookError } from "../pane/workbook.ts";
import { settingOf, storeSetting } from "./document-settings.ts";
import { inExcel } from "./excel-run.ts";
import { fixLabelLanguage, labelLanguage, storeLabelLanguage } from "./label-language.ts";
import { block, formulas, names, select, sheets } from "./look.ts";
import { apply } from "./plan/apply.ts";
import { read } from "./read.ts";
import { activeCell, blankCellBeside, onSelectionChange, selection } from "./selection.ts";

/** The workbook that the add-in was opened in. */
export async function connect(): Promise<Workbook> {
  const notation = await notationOf();
  return {
    host: "excel",
    notation,
    interfaceLanguage: languageOf(Office.context.displayLanguage),
    canSetLabelLanguage: true,
    can: { nativeChart: true, pointLabels: true, pictures: true, colourRules: true, names: true, ...savingFiles() },
    selection,
    activeCell: () => activeCell(notation),
    read,
    blankCellBeside,
    block,
    formulas,
    select,
    sheets,
    names,
    async apply(changes, carrying) {
      const receipt = await apply(changes, carrying);
      if (changes.some(({ kind }) => kind === "formula")) await prepareForFormulas();
      return receipt;
    },
    setting: async (key, owner) => settingOf(ownedKey(key, owner)),
    setSetting: (key, text, owner) => storeSetting(ownedKey(key, owner), text).catch(refuseSetting),
    labelLanguage: async () => labelLanguage(),
    async setLabelLanguage(language) {
      await storeLabelLanguage(language).catch(refuseSetting);
      await calculateAgain();
    },
    onSelectionChange,
    openWorkbook: (xlsx) =>
      Excel.createWorkbook(base64(xlsx)).catch(({ message }: Error) => {
        throw new WorkbookError("unavailable", message);
      }),
  };
}

/** The frames of Office on a Mac and an iPad ignore downloads (office-js #2700); Excel itself opens a workbook there too. */
function savingFiles(): Pick<Workbook["can"], "downloads"> {
  const { platform } = Office.context;
  const { Mac, iOS } = Office.PlatformType;
  return platform === Mac || platform === iOS ? { downloads: false } : {};
}

/** Excel has no place for what is a user's own: it stands in the file too. */
const ownedKey = (key: string, owner: Owner = "workbook"): string => (owner === "user" ? `user.${key}` : key);

function refuseSetting(error: Error): never {
  throw new WorkbookError("unavailable", error.message);
}

/** Excel tells its decimal sign; its list separator follows from that. */
async function notationOf(): Promise<Workbook["notation"]> {
  const decimal = await inExcel(async (context) => {
    const application = context.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  }).catch(decimalByLanguage);
  return decimal === "," ? { separator: ";", decimal } : { separator: ",", decimal: "." };
}

/** Someone may be typing in a cell while the pane opens: Excel then answers nothing. */
function decimalByLanguage(error: unknown): string {
  if (!(error instanceof WorkbookError)) throw error;
  return languageOf(Office.context.contentLanguage) === "nl" ? "," : ".";
}

/** Excel only calculates what changed, and the language is no cell. */
function calculateAgain(): Promise<void> {
  return inExcel(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}

/** A workbook with our formulas keeps its language, and starts the add-in when it is opened. Neither may fail the formula. */
async function prepareForFormulas(): Promise<void> {
  try {
    await fixLabelLanguage();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch (error) {
    console.warn(error);
  }
}
