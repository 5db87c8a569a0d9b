import { mountPane } from "../../pane/index.tsx";
import { FakeWorkbook } from "./fake-workbook.ts";
import { sampleBook } from "./sample-books.ts";

/** What the browser test reaches through `window`. */
const harness = { mountPane, FakeWorkbook, sampleBook };

export type Harness = typeof harness;

Object.assign(window, { harness });
