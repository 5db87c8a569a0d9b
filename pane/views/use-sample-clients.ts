import { untaken } from "../classify/defined-name.ts";
import { addressOn } from "../classify/place.ts";
import { sampleClients } from "../classify/sample-clients.ts";
import { fittingWidths } from "../column-widths.ts";
import { useWriting, type Writing } from "../parts/writing.ts";
import { useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import type { Classifying } from "./use-classify.ts";

/** Puts made-up clients on a new sheet, and classifies them. */
export function useSampleClients(
  workbook: Workbook,
  classifying: Classifying,
): { readonly writing: Writing; insert(): Promise<void> } {
  const writing = useWriting();
  const language = useLanguage();
  const { classify: texts } = useTexts();

  const insert = async () => {
    const sheet = untaken(texts.welcome.sampleSheet, " ", await workbook.sheets());
    const values = sampleClients(language);
    const columns = values[0]?.length ?? 1;
    const headers = addressOn(sheet, { top: 0, left: 0, rows: 1, columns });
    const first = addressOn(sheet, { top: 1, left: 0, rows: 1, columns: 1 });
    await writing.write(
      async () => {
        const receipt = await workbook.apply([
          { kind: "sheet", name: sheet },
          { kind: "values", address: addressOn(sheet, { top: 0, left: 0, rows: 1, columns: 1 }), values },
          { kind: "heading", address: headers },
          ...fittingWidths({ sheet, top: 0, left: 0 }, values),
        ]);
        await workbook.select(first);
        classifying.dismiss();
        await classifying.classify();
        return receipt;
      },
      (_, { classify }) => classify.welcome.sampleDone(sheet),
    );
  };
  return { writing, insert };
}
