import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { answer } from "../../core/answer.ts";
import { whole } from "../../core/numeric/in-parts.ts";
import { type Customers, mergeHistories } from "../../core/value/bases/histories.ts";
import { modelOf } from "../../core/value/bases/models.ts";
import { reference } from "../../test/references.ts";
import { root } from "../prepare.mjs";
import { customersOnDays } from "./customers.ts";
import { inRounds, spentOn } from "./measure.ts";
import { lineOf } from "./report.ts";

const FOLDER = path.join(root, ".cache", "bench");
const PEER = path.join(root, "scripts", "bench", "fit_peer.py");
const MANY = 100_000;
/** As many as CDNOW has. */
const FEW = 2_357;
const MOST_APART = 1e-9;
const MOST_MS = 10;

/** BG/NBD fitted here and by scipy, to the same customers. */
export async function fits(): Promise<void> {
  const hasScipy = spawnSync("python3", ["-c", "import scipy"]).status === 0;
  if (!hasScipy) console.log("python3 with scipy is not on this machine: the fits are not held against it.");
  console.log(lineOf("fits", ["from cells, ms", "scipy ÷", "by processor", "log-lik. apart"]));
  const cdnow = reference("data/cdnow_summary_2dp.csv");
  const few = cdnow === undefined ? customersOnDays(FEW) : customersIn(cdnow);
  const name = cdnow === undefined ? `${FEW.toLocaleString("en")} made customers` : "CDNOW";
  await fitLine(name, few, { least: 3, most: MOST_MS, rounds: 40, hasScipy });
  await fitLine(`${MANY.toLocaleString("en")} customers, in days`, customersOnDays(MANY), {
    least: 6,
    rounds: 8,
    hasScipy,
  });
}

interface Goals {
  readonly least: number;
  /** Milliseconds from cells to table. */
  readonly most?: number;
  readonly rounds: number;
  readonly hasScipy: boolean;
}

async function fitLine(name: string, customers: Customers, { least, most, rounds, hasScipy }: Goals): Promise<void> {
  const columns = [customers.frequency, customers.recency, customers.age];
  const text = JSON.stringify(columns.map((column) => Array.from(column, (value) => [value])));
  const model = modelOf("BG/NBD");
  const scipy = hasScipy ? startScipy(columns) : undefined;
  let [here, there] = [0, 0];
  const { middle } = await inRounds(rounds, async () => {
    const args = JSON.parse(text) as unknown[];
    const answered = await spentOn(() => answer("BGNBD", args, { language: "en" }));
    if (!answered.result.ok) throw new Error(answered.result.sentence);
    const fitted = await spentOn(() => whole(model.fit(mergeHistories(customers))));
    here = fitted.result.logLikelihood;
    const [clock = 0, processor = 0, likelihood = 0] = (await scipy?.fit()) ?? [];
    there = likelihood;
    return {
      cells: answered.clock,
      fit: fitted.clock,
      fitProcessor: fitted.processor,
      scipy: clock,
      scipyProcessor: processor,
    };
  });
  scipy?.stop();
  const peer = hasScipy
    ? [
        { ratio: middle("scipy", "fit"), least },
        { ratio: middle("scipyProcessor", "fitProcessor") },
        Math.abs(here / there - 1) <= MOST_APART ? "≤1e-9" : `${Math.abs(here / there - 1).toExponential(1)} !`,
      ]
    : [];
  console.log(lineOf(name, [{ ratio: middle("cells"), ...(most !== undefined && { most }) }, ...peer]));
}

/** A Python that fits once for every line that it is sent. */
function startScipy(columns: readonly ArrayLike<number>[]) {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, "customers.bin");
  writeFileSync(file, Float64Array.from(columns.flatMap((column) => Array.from(column))));
  const python = spawn("python3", [PEER, file], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    async fit(): Promise<readonly number[]> {
      python.stdin.write("fit\n");
      const { value = "" } = await lines.next();
      return String(value).split(" ").map(Number);
    },
    stop: () => void python.stdin.end(),
  };
}

/** A file with a line per customer: name, frequency, recency, age and more. */
function customersIn(csv: string): Customers {
  const rows = csv.trim().split("\n").slice(1);
  const column = (at: number) => Float64Array.from(rows, (row) => Number(row.split(",")[at]));
  return { frequency: column(1), recency: column(2), age: column(3) };
}
