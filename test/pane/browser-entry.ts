import { mountPane } from "../../pane/index.tsx";
import { FakeWorkbook } from "./fake-workbook.ts";
import { sampleBook } from "./sample-books.ts";
import { fillExercise } from "./sample-exercise.ts";

/** What the browser test reaches through `window`. */
const harness = { mountPane, FakeWorkbook, sampleBook, fillExercise };

export type Harness = typeof harness;

Object.assign(window, { harness });
