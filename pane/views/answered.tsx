import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { shownSteps } from "../../core/emit/reference-steps.ts";
import { copyText } from "../clipboard.ts";
import { type Explanation, spillOf, stepRows, stepsAsText } from "../explanation.ts";
import type { Call } from "../formula.ts";
import { insertBeside } from "../insert-beside.ts";
import { CopyIcon, TextIcon } from "../parts/icons.tsx";
import { Paragraph, Quiet, Section } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useWriting } from "../parts/writing.ts";
import { useLanguage, useTexts } from "../texts/index.ts";
import type { ActiveCell, Workbook } from "../workbook.ts";
import { DataUsed } from "./data-used.tsx";
import { StepList } from "./step-list.tsx";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a host shows, in English or Dutch, where an answer has no room. Sheets says #REF! instead. */
const SPILL_ERROR = /^#(?:SPILL|OVERLOOP|OVERLOPEN)!$/;

interface AnsweredProps {
  readonly call: Call;
  readonly cell: ActiveCell;
  readonly explanation: Explanation & { kind: "answered" };
  readonly workbook: Workbook;
}

/** The steps of an answer, and the data that went into it. */
export function Answered({ call, cell, explanation, workbook }: AnsweredProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const writing = useWriting();
  const { entry } = call;
  const { answer, steps } = explanation;
  const spill = spillOf(entry, answer);
  const { kind } = entry.calculator.result;
  const perRow = kind === "number" || kind === "label";

  const toSheet = () =>
    writing.write(
      () => insertBeside(workbook, stepRows(entry, steps, texts.explain.stepHeaders, language), cell.address),
      (address, words) => words.explain.copiedTo(address),
    );
  const toClipboard = async () => {
    const copied = await copyText(stepsAsText(`${cell.address}: ${cell.formula}`, entry, steps, language));
    writing.say({
      tone: copied ? "done" : "problem",
      sentence: ({ status }) => (copied ? status.copied : status.notCopied),
    });
  };

  return (
    <>
      <Section heading={texts.explain.steps}>
        {spill && (
          <Quiet>
            {texts.explain.spill(spill.rows, spill.columns)} {perRow && texts.explain.stepsOfFirst}
          </Quiet>
        )}
        {SPILL_ERROR.test(cell.text) && <Paragraph>{texts.explain.blocked}</Paragraph>}
        {steps.length === 0 ? (
          <Paragraph>{texts.explain.noSteps}</Paragraph>
        ) : (
          <>
            <StepList steps={shownSteps(entry, steps, language)} />
            <div className={styles.actions}>
              <Button icon={<CopyIcon />} onClick={() => void toSheet()}>
                {texts.explain.toSheet}
              </Button>
              <Button icon={<TextIcon />} onClick={() => void toClipboard()}>
                {texts.explain.toClipboard}
              </Button>
            </div>
          </>
        )}
        <StatusLine writing={writing} />
      </Section>
      <DataUsed call={call} answer={answer} values={explanation.values} />
    </>
  );
}
