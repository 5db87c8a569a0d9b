import type { Language } from "../../core/words.ts";
import { sampleClients } from "../../pane/classify/sample-clients.ts";
import { madeOrders } from "../../scripts/made-orders.ts";
import { FakeWorkbook } from "./fake-workbook.ts";

const WORDS = {
  en: { headers: ["Customer", "Order date", "Amount"], score: "Score", revenue: "Revenue" },
  nl: { headers: ["Klant", "Besteldatum", "Bedrag"], score: "Cijfer", revenue: "Omzet" },
} as const satisfies Record<Language, object>;

const NOTATION = { en: { separator: ",", decimal: "." }, nl: { separator: ";", decimal: "," } } as const;

/**
 * A workbook of made-up data on which every view of the pane has something to show: clients on the first sheet; on the second
 * clients from A1 with their matrix in F1, amounts in H with an ABC in I1 that refuses them, and answers in K with an NPS in
 * M2 that counts blanks; orders on the third.
 */
export function sampleBook(language: Language): FakeWorkbook {
  const words = WORDS[language];
  const workbook = new FakeWorkbook({ interfaceLanguage: language, notation: NOTATION[language] });
  const list = NOTATION[language].separator;
  workbook.fill("A1", sampleClients(language));
  workbook.fill("Answers!A1", sampleClients(language));
  workbook.putFormula(
    "Answers!F1",
    `=CUSTOMERMATRIX(C1:C21${list}D1:D21)`,
    language === "nl" ? "Kwadrant" : "Quadrant",
  );
  workbook.fill("Answers!H1", [[words.revenue], ["€ 1.250,00"], [300], ["€ 90,-"], [20]]);
  workbook.putFormula("Answers!I1", "=ABC(H1:H5)", { error: "#VALUE!" });
  workbook.fill("Answers!K1", [[words.score], [10], [9], [null], [8], [6], [10], [3], [7], [null], [9]]);
  // The clinic reads all formulas with commas, whatever the user types.
  const count = (condition: string) => `COUNTIF(K2:K11,"${condition}")`;
  workbook.putFormula("Answers!M2", `=ROUND((${count(">=9")}-${count("<=6")})/ROWS(K2:K11)*100,1)`, 20);
  const orders = madeOrders({ customers: 240, from: 45_292, until: 46_022, seed: 7 });
  workbook.fill("Orders!A1", [
    [...words.headers],
    ...orders.map(({ customer, date, amount }) => [customer, date, Math.round(100 * amount) / 100]),
  ]);
  void workbook.select("Sheet1!B3");
  return workbook;
}
