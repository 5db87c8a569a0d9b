import type { ShownCell } from "../../core/answer.ts";
import type { Change, WritableCell } from "../changes.ts";
import { fittingWidths } from "../column-widths.ts";
import { shownFormula } from "../notation.ts";
import { COLUMNS, DATA_LEFT, onSheet, REPORT_WIDTH, ROWS, rangeAt } from "./layout.ts";
import { NAMED, probes, type Surroundings, spilling } from "./probes.ts";
import { type Block, CLOSE, exampleTests, type Test } from "./tests.ts";
import type { SheetTexts } from "./words.ts";

export interface SelfTest {
  readonly changes: readonly Change[];
  /** What a host may refuse without harm to the rest; to be carried out after it. */
  readonly apart: readonly Change[];
  /** How many tests are judged. */
  readonly tests: number;
}

/** A sheet that runs every example of every function in the host that it stands in, and says what differs. */
export function selfTest(sheet: string, texts: SheetTexts, surroundings: Surroundings): SelfTest {
  const examples = exampleTests(ROWS.tests, DATA_LEFT, surroundings.labels, surroundings.language);
  const beside = DATA_LEFT + widthOf(examples.blocks) + 1;
  const probed = probes(ROWS.tests, beside, texts.probes, surroundings);
  const tests = [...examples.tests, ...probed.tests];
  const judged = tests.filter(({ toLookAt }) => toLookAt === undefined).length;
  const at = (address: string) => onSheet(sheet, address);

  const values = (row: number, column: number, cells: readonly (readonly WritableCell[])[]): Change => {
    const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
    return { kind: "values", address: at(rangeAt(row, column, cells.length, width)), values: cells };
  };
  const formula = (row: number, column: number, text: string): Change => {
    return { kind: "formula", address: at(rangeAt(row, column)), formula: text, rows: 1, columns: 1 };
  };
  const spill = spilling(ROWS.tests, beside);
  const measured = surroundings.host === "excel";
  const apart = tests.findIndex((test) => test.apart);
  const named = at(rangeAt(ROWS.tests + apart, COLUMNS.result));
  return {
    tests: judged,
    apart:
      apart < 0
        ? []
        : [
            { kind: "name", name: surroundings.functionName, address: named, formula: NAMED },
            formula(ROWS.tests + apart, COLUMNS.result, tests[apart]?.formula ?? ""),
          ],
    changes: [
      { kind: "sheet", name: sheet },
      values(ROWS.title, 0, [[texts.title]]),
      formula(ROWS.summary, 0, summaryFormula(tests.length, judged, texts)),
      values(ROWS.guide, 0, [[texts.guide]]),
      values(ROWS.headers, 0, [[...texts.headers, null, texts.data]]),
      { kind: "heading", address: at(rangeAt(ROWS.title, 0)) },
      { kind: "heading", address: at(rangeAt(ROWS.headers, 0, 1, REPORT_WIDTH)) },
      values(
        ROWS.tests,
        COLUMNS.name,
        tests.map((test) => wordsOf(test, surroundings)),
      ),
      values(
        ROWS.tests,
        COLUMNS.expected,
        tests.map(({ expected }) => [written(expected)]),
      ),
      ...fittingWidths({ sheet, top: ROWS.headers, left: 0 }, [
        texts.headers,
        ...tests.map((test) => wordsOf(test, surroundings)),
      ]),
      ...examples.blocks
        .filter(({ dates }) => dates)
        .map((block): Change => {
          return { kind: "number-format", address: at(placeOf(block)), format: "yyyy-mm-dd" };
        }),
      ...examples.blocks.map(({ row, column, cells }) => values(row, column, cells)),
      ...probed.blocks.map(({ row, column, cells }) => values(row, column, cells)),
      ...(measured ? [{ kind: "formula" as const, ...spill, address: at(spill.address), columns: 1 }] : []),
      ...tests.flatMap((test, index) => judgement(test, ROWS.tests + index, texts, formula)),
    ],
  };
}

const widthOf = (blocks: readonly Block[]): number =>
  Math.max(...blocks.map(({ column, cells }) => column - DATA_LEFT + (cells[0]?.length ?? 1)));

const placeOf = ({ row, column, cells }: Block): string => rangeAt(row, column, cells.length, cells[0]?.length ?? 1);

const wordsOf = ({ name, note, call }: Test, { notation }: Surroundings): readonly WritableCell[] => [
  name,
  note,
  shownFormula(call, notation),
];

const written = (cell: ShownCell): WritableCell => (cell === "" ? null : cell);

/** The formulas of one line: the result, how far it is from what is expected, and whether that is near enough. */
function judgement(
  { formula: text, toLookAt, apart }: Test,
  row: number,
  texts: SheetTexts,
  formula: (row: number, column: number, text: string) => Change,
): readonly Change[] {
  const result = apart ? [] : [formula(row, COLUMNS.result, text)];
  const [shown, expected, difference] = [COLUMNS.result, COLUMNS.expected, COLUMNS.difference].map((column) =>
    rangeAt(row, column),
  );
  if (toLookAt) return [...result, formula(row, COLUMNS.verdict, `="${texts.lookAt}"`)];
  const distance = `=IFERROR(ABS(${shown}-${expected}),IFERROR(IF(EXACT(${shown},${expected}),0,1),1))`;
  const near = `${difference}<=${CLOSE}*(1+IFERROR(ABS(${expected}),0))`;
  return [
    ...result,
    formula(row, COLUMNS.difference, distance),
    formula(row, COLUMNS.verdict, `=IF(${near},"${texts.right}","${texts.wrong}")`),
  ];
}

function summaryFormula(rows: number, judged: number, { right, allRight, notRight }: SheetTexts): string {
  const verdicts = rangeAt(ROWS.tests, COLUMNS.verdict, rows);
  const count = `COUNTIF(${verdicts},"${right}")`;
  const [before, after] = allRight;
  const [first, between, last] = notRight;
  return `=IF(${count}=${judged},"${before}${judged}${after}","${first}"&(${judged}-${count})&"${between}${judged}${last}")`;
}
