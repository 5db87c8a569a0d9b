import { mountPane } from "../../pane/index.tsx";
import { FakeWorkbook } from "./fake-workbook.ts";

/** What the browser test reaches through `window`. */
const harness = { mountPane, FakeWorkbook };

export type Harness = typeof harness;

Object.assign(window, { harness });
