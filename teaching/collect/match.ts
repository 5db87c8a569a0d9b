import type { Issued } from "../hand-out/edition.ts";
import { figuresOf, plainNumber } from "../hand-out/edition.ts";
import type { Layout } from "../hand-out/layout.ts";
import type { Trouble } from "../trouble.ts";
import type { FoundAnswers } from "./find-answers.ts";
import type { RefusalCode } from "./found.ts";

/** How it was known whose file it is; "chosen" by a person. */
export type MatchedBy = "code" | "figures" | "number" | "name" | "chosen";

export type Match =
  | { readonly issued: Issued; readonly by: MatchedBy }
  | { readonly issued?: undefined; readonly trouble: Trouble<RefusalCode> };

/** Whose workbook it is: by the variant code, then by the figures, then by number and name on the sheet or in the file name. */
export function matchFile(file: string, found: FoundAnswers, ledger: readonly Issued[], layout: Layout): Match {
  if (found.ids.size === 0 && found.answers.size === 0) return unmatched("other-exercise", { received: found.code });
  const byCode = ledger.filter(({ code }) => code === found.code);
  if (byCode.length > 0) return settled(byCode, "code", file, found, ledger);
  const byFigures = ledger.filter((issued) => hasFigures(issued, found, layout));
  if (byFigures.length > 0) return settled(byFigures, "figures", file, found, ledger);
  return byPerson(file, found, ledger) ?? unmatched("unknown-student", { received: found.number || found.name });
}

const unmatched = (code: RefusalCode, facts: Trouble["facts"]): Match => ({ trouble: { code, facts } });

/** One of those who have these figures. Who says to be somebody else is not marked before a person has looked. */
function settled(
  candidates: readonly Issued[],
  by: MatchedBy,
  file: string,
  found: FoundAnswers,
  ledger: readonly Issued[],
): Match {
  const said = byNumber(found.number, ledger);
  const [only] = candidates as readonly [Issued];
  if (candidates.length === 1) {
    if (said === undefined || said === only) return { issued: only, by };
    return unmatched("code-of-other", { owner: only.student.number, received: said.student.number });
  }
  if (said !== undefined) return { issued: said, by: "number" };
  return byPerson(file, found, candidates) ?? unmatched("unknown-student", { received: found.number || found.name });
}

const byNumber = (number: string, ledger: readonly Issued[]): Issued | undefined =>
  number === "" ? undefined : ledger.find(({ student }) => plainNumber(student.number) === plainNumber(number));

function byPerson(file: string, found: FoundAnswers, ledger: readonly Issued[]): Match | undefined {
  const said = byNumber(found.number, ledger);
  if (said !== undefined) return { issued: said, by: "number" };
  const words = file.split(/[^\p{L}\p{N}-]+/u).map(plainNumber);
  const inFileName = ledger.filter(({ student }) => words.includes(plainNumber(student.number)));
  if (inFileName.length === 1) return { issued: inFileName[0] as Issued, by: "number" };
  const path = plainName(file);
  const isNamed = ({ student }: Issued) => {
    const name = plainName(student.name);
    return name.length > 2 && (plainName(found.name) === name || path.includes(name));
  };
  const byName = ledger.filter(isNamed);
  return byName.length === 1 ? { issued: byName[0] as Issued, by: "name" } : undefined;
}

const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Fewer figures than this say nothing. */
const FEWEST_FIGURES = 3;

/** Whether all figures that the file shows are those that were issued. */
function hasFigures(issued: Issued, { data }: FoundAnswers, layout: Layout): boolean {
  return data.size >= FEWEST_FIGURES && changedData(issued, data, layout).length === 0;
}

/** Ids of the rows whose figure is not the one that was issued; a row that is gone changes nothing. */
export function changedData(issued: Issued, data: ReadonlyMap<string, number>, layout: Layout): readonly string[] {
  const figures = figuresOf(issued);
  return layout.data
    .filter(({ id, item, parameter }) => {
      const [found, given] = [data.get(id), figures[item]?.[parameter] ?? 0];
      return found !== undefined && Math.abs(found - given) > 1e-9 * Math.max(1, Math.abs(given));
    })
    .map(({ id }) => id);
}
