import { csvText } from "./csv-text.ts";
import type { Question } from "./question.ts";

const HEADER = ["name", "kind", "stem", "prompt", "unit", "options", "answer", "tolerance", "points", "wrong answers"];

/** Questions as a table, one row each; several values in a cell have a line each. */
export const questionsCsv = (questions: readonly Question[]): string => csvText([HEADER, ...questions.map(rowOf)]);

function rowOf(question: Question) {
  const { name, kind, stem, prompt, points } = question;
  const about = [name, kind, stem, prompt];
  switch (question.kind) {
    case "number": {
      const [key, ...wrong] = question.keys;
      const others = wrong.map(({ value, share, feedback }) => `${value} (${Math.round(100 * share)}%): ${feedback}`);
      return [...about, question.unit, "", key?.value ?? null, key?.allowed ?? null, points, others.join("\n")];
    }
    case "choice":
    case "several": {
      const right = question.options.filter(({ isRight }) => isRight);
      return [...about, "", lines(question.options), lines(right), null, points, ""];
    }
    case "match": {
      const pairs = question.rows.map(({ label, right }) => `${label}: ${right}`);
      return [...about, "", question.options.join("\n"), pairs.join("\n"), null, points, ""];
    }
    case "open":
      return [...about, "", "", question.criteria.join("\n"), null, points, ""];
  }
}

const lines = (options: readonly { readonly label: string }[]): string => options.map(({ label }) => label).join("\n");
