import type { AstExpression } from "@borgar/fx";
import { GROUPS } from "../../core/satisfaction/groups.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { type Choice, choiceIn } from "./choice.ts";
import { ANSWERS } from "./counted.ts";
import type { Run, RunCheck, RunCorrection } from "./finding.ts";
import type { Sheet } from "./sheet.ts";
import { cellsLookedAt, columnOf } from "./spilled.ts";

/** A formula per answer that names its group, with a wrong line, or with a group for a cell that holds no answer. */
export const npsGroupsCheck: RunCheck = {
  suspects: (tree, formula) => choiceIn(tree, formula) !== undefined,

  async correct(run: Run, tree: AstExpression, sheet: Sheet): Promise<RunCorrection | undefined> {
    const [{ formula }] = run;
    const choice = choiceIn(tree, formula);
    const language = choice === undefined ? undefined : LANGUAGES.find((one) => namesGroups(choice, one));
    const scores = choice === undefined ? undefined : cellsLookedAt(choice, run);
    if (choice === undefined || language === undefined || scores === undefined) return undefined;
    const named = language === sheet.labels ? "" : `,"${language}"`;
    const corrected = `=NPSGROUP(${scores}${named})`;
    const values = await columnOf(corrected, run.length, sheet);
    if (values === undefined) return undefined;
    const lowest = ANSWERS.find((answer) => choice.outcomeOf(answer) === GROUPS.promoter[language]) ?? 0;
    return {
      mistake: lowest < 9 ? "nps-sevens" : "nps-groups",
      formula: corrected,
      facts: { lowest },
      values,
      before: [],
    };
  },
};

/** Whether a choice gives 9 and 10 to the promoters and 0 to 6 to the detractors, and knows passives, in a language. */
function namesGroups({ outcomeOf }: Choice, language: Language): boolean {
  const { promoter, passive, detractor } = GROUPS;
  const names = ANSWERS.map((answer) => outcomeOf(answer));
  return (
    names.every((name) => [promoter, passive, detractor].some((group) => group[language] === name)) &&
    names.slice(9).every((name) => name === promoter[language]) &&
    names.slice(0, 7).every((name) => name === detractor[language]) &&
    names.slice(7, 9).every((name) => name !== detractor[language])
  );
}
