import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { numberFromText } from "../../../core/cells.ts";
import type { AnswerGroup } from "../../../teaching/answer-groups.ts";
import { partName, type Ruling } from "../../../teaching/exercise.ts";
import { Actions } from "../../parts/layout.tsx";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import { type ExplainedGroup, isFormulaOver, namesFor, newMistakeId } from "../../teaching/grades/known-mistake.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface MistakeProps {
  readonly group: AnswerGroup | ExplainedGroup;
  readonly outcome: ClassOutcome;
  onPropose(ruling: Ruling): void;
}

/** Makes what is behind a group of answers a mistake that the exercise knows, with what students read and earn. */
export function GradesMistake({ group, outcome, onPropose }: MistakeProps) {
  const styles = useStyles();
  const { mistake: texts } = useGradesTexts();
  const formulas = "formulas" in group ? group.formulas : [];
  const [formula, setFormula] = useState(formulas[0] ?? "");
  const [feedback, setFeedback] = useState<string>(texts.feedbackStart);
  const [credit, setCredit] = useState("0");
  const item = outcome.exercise.items.find(({ id }) => id === group.item);
  if (item === undefined) return null;

  const names = namesFor(item, group.part);
  const typed = formula.trim().replace(/^=/, "");
  const share = numberFromText(credit);
  const isShare = typeof share === "number" && share >= 0 && share <= 1;
  const isReady = isFormulaOver(typed, names) && feedback.trim() !== "" && isShare;
  const propose = () => {
    const said = feedback.trim();
    const id = newMistakeId(item, group.part, outcome.rulings);
    const mistake = { id, formula: typed, credit: isShare ? share : 0, feedback: { en: said, nl: said } };
    onPropose({ kind: "mistake", item: group.item, part: group.part, mistake });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a heading for the whole would be read before each field
    <div role="group" className={styles.form} aria-label={texts.heading(partName(group))}>
      {formulas.length > 1 && (
        <Field label={texts.others}>
          <RadioGroup value={formula} onChange={(_, { value }) => setFormula(value)}>
            {formulas.map((one) => (
              <Radio key={one} value={one} label={one} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label={texts.formula}
        hint={texts.formulaHint(names.join(", "))}
        {...(typed !== "" && !isFormulaOver(typed, names) && { validationMessage: texts.noFormula })}
      >
        <Input value={formula} onChange={(_, { value }) => setFormula(value)} />
      </Field>
      <Field label={texts.feedback} {...(feedback.trim() === "" && { validationMessage: texts.noFeedback })}>
        <Textarea value={feedback} resize="vertical" onChange={(_, { value }) => setFeedback(value)} />
      </Field>
      <Field label={texts.credit} {...(!isShare && { validationMessage: texts.noCredit })}>
        <Input value={credit} inputMode="decimal" onChange={(_, { value }) => setCredit(value)} />
      </Field>
      <Actions>
        <Button appearance="primary" disabled={!isReady} onClick={propose}>
          {texts.propose}
        </Button>
      </Actions>
    </div>
  );
}
