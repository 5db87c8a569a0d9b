import type { Language } from "../../core/words.ts";
import type { SheetContent } from "../content.ts";
import { CLIENTS } from "./clients.ts";
import { clientSheet, storeSheet, surveySheet, transactionSheet } from "./lists.ts";
import { rangesIn } from "./names.ts";
import { overviewSheet, rfmSheet } from "./overviews.ts";
import { startSheet } from "./start.ts";
import { stores } from "./stores.ts";
import { survey } from "./survey.ts";
import { transactions } from "./transactions.ts";

/** The workbook that the playground opens with. */
export function sampleWorkbook(language: Language): readonly SheetContent[] {
  const orders = transactions();
  const responses = survey();
  const outlets = stores();
  const ranges = rangesIn(language, {
    clients: CLIENTS.length,
    transactions: orders.length,
    survey: responses.length,
    stores: outlets.length,
  });
  return [
    startSheet(language, ranges),
    overviewSheet(language, ranges),
    clientSheet(language),
    transactionSheet(language, orders),
    rfmSheet(language, ranges),
    surveySheet(language, responses),
    storeSheet(language, outlets),
  ];
}
