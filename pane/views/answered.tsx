import { Button } from "@fluentui/react-components";
import { shownSteps } from "../../core/emit/reference-steps.ts";
import { copyText } from "../clipboard.ts";
import { type Explanation, spillOf, stepRows, stepsAsText } from "../explanation.ts";
import type { Call } from "../formula.ts";
import { insertBeside } from "../insert-beside.ts";
import { CopyIcon, TextIcon } from "../parts/icons.tsx";
import { Actions, Paragraph, Quiet, Section } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useWriting } from "../parts/writing.ts";
import { useLanguage, useTexts } from "../texts/index.ts";
import type { ActiveCell, Workbook } from "../workbook.ts";
import { AnsweredPicture } from "./answered-picture.tsx";
import { DataUsed } from "./data-used.tsx";
import { StepList } from "./step-list.tsx";
import type { Part } from "./use-explanation.ts";

/** What a host shows, in English or Dutch, where an answer has no room. Sheets says #REF! instead. */
const SPILL_ERROR = /^#(?:SPILL|OVERLOOP|OVERLOPEN)!$/;

/** What a cell shows in English or Dutch while its function is not there yet, or never came. */
const NOT_CALCULATED = /^#(?:NAME\?|NAAM\?|BUSY!|BEZET!|CONNECT!|VERBINDEN!|GETTING_DATA|LADEN)/;

interface AnsweredProps {
  readonly call: Call;
  readonly cell: ActiveCell;
  /** The cell of the answer that is asked about, where it is not the first. */
  readonly part: Part | undefined;
  readonly explanation: Explanation & { kind: "answered" };
  readonly workbook: Workbook;
}

/** The steps of an answer, and the data that went into it. */
export function Answered({ call, cell, part, explanation, workbook }: AnsweredProps) {
  const texts = useTexts();
  const language = useLanguage();
  const writing = useWriting();
  const { entry } = call;
  const { answer } = explanation;
  const steps = part?.steps ?? explanation.steps;
  const spill = spillOf(entry, answer);
  const { kind } = entry.calculator.result;
  const ofFirst = kind === "table" ? "" : texts.explain.stepsOfFirst;
  const whose = part?.steps === undefined ? ofFirst : texts.clinic.stepsOfCell(part.address);

  const toSheet = () =>
    writing.write(
      () => insertBeside(workbook, stepRows(entry, steps, texts.explain.stepHeaders, language), cell.address),
      (address, words) => words.explain.copiedTo(address),
    );
  const toClipboard = async () => {
    const copied = await copyText(
      stepsAsText(`${part?.address ?? cell.address}: ${cell.formula}`, entry, steps, language),
    );
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
            {texts.explain.spill(spill.rows, spill.columns)} {whose}
          </Quiet>
        )}
        {SPILL_ERROR.test(cell.text) && <Paragraph>{texts.explain.blocked}</Paragraph>}
        {NOT_CALCULATED.test(cell.text) && <Paragraph>{texts.clinic.notYet(cell.text)}</Paragraph>}
        {steps.length === 0 ? (
          <Paragraph>{texts.explain.noSteps}</Paragraph>
        ) : (
          <>
            <StepList steps={shownSteps(entry, steps, language)} />
            <Actions>
              <Button icon={<CopyIcon />} onClick={() => void toSheet()}>
                {texts.explain.toSheet}
              </Button>
              <Button icon={<TextIcon />} onClick={() => void toClipboard()}>
                {texts.explain.toClipboard}
              </Button>
            </Actions>
          </>
        )}
        <StatusLine writing={writing} />
      </Section>
      <AnsweredPicture call={call} answer={answer} address={cell.address} workbook={workbook} />
      <DataUsed call={call} answer={answer} values={explanation.values} />
    </>
  );
}
