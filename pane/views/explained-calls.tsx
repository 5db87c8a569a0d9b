import { Button, Field, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Entry } from "../../core/registry.ts";
import { isUnchanged } from "../clinic/expected.ts";
import type { Repair } from "../clinic/repair.ts";
import { FormulaBox } from "../parts/layout.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useWriting } from "../parts/writing.ts";
import { sentenceOf, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { Answered } from "./answered.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { NotAnswered } from "./not-answered.tsx";
import { RepairByHand, RepairOffer } from "./repair-offer.tsx";
import type { Followed, Following } from "./use-explanation.ts";

const useStyles = makeStyles({
  shows: { margin: 0, overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  facts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  reading: { justifyContent: "flex-start" },
  // A name of a function is one word, which may be wider than half a pane.
  about: { overflowWrap: "anywhere" },
});

interface CallsProps {
  readonly followed: Followed & { kind: "calls" };
  readonly following: Following;
  readonly workbook: Workbook;
  onShowHelp(entry: Entry): void;
  /** A repair was not made, because the sheet is not what it was. */
  onChanged(): void;
}

/** What the active cell calls, and how its answer comes about or why there is none. */
export function ExplainedCalls({ followed, following, workbook, onShowHelp, onChanged }: CallsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { cell, calls, picked, part, explanation, repair } = followed;
  const repairing = useWriting(following.refresh);
  const failed = (error: unknown) => repairing.say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
  const apply = async ({ expected, changes }: Repair) => {
    if (!(await isUnchanged(expected, workbook))) return onChanged();
    await repairing.write(
      () => workbook.apply(changes),
      (address, { clinic }) => clinic.fix.applied(address),
    );
  };
  const goTo = (address: string) => void workbook.select(address).catch(failed);
  return (
    <>
      <div className={styles.facts}>
        {part && (
          <p className={styles.shows}>
            {texts.clinic.part(part.address, cell.address)}{" "}
            <Link as="button" inline onClick={() => goTo(cell.address)}>
              {texts.clinic.fix.goTo(cell.address)}
            </Link>
          </p>
        )}
        <FormulaBox>{cell.formula}</FormulaBox>
        {cell.text !== "" && part === undefined && (
          <p className={styles.shows}>
            {texts.explain.cellShows} <span className={styles.value}>{cell.text}</span>
          </p>
        )}
        <div role="status">
          {explanation === undefined && (
            <Spinner className={styles.reading} size="tiny" label={texts.explain.reading} delay={150} />
          )}
        </div>
        <StatusLine writing={repairing} />
      </div>
      {calls.length > 1 && (
        <Field label={texts.explain.pick}>
          <NarrowSelect
            value={String(calls.indexOf(picked))}
            onChange={(_, { value }) => following.pick(calls[Number(value)] ?? picked)}
          >
            {calls.map((call, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same call may stand in a formula twice
              <option key={index} value={index}>
                {call.text}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
      {explanation?.kind === "answered" && (
        <Answered
          key={part?.address ?? cell.address}
          call={picked}
          cell={cell}
          part={part}
          explanation={explanation}
          workbook={workbook}
        />
      )}
      {explanation !== undefined && explanation.kind !== "answered" && (
        <NotAnswered call={picked} explanation={explanation} onGoTo={goTo} />
      )}
      {explanation?.kind === "answered" && (
        <Elsewhere entry={picked.entry} workbook={workbook} onShowHelp={onShowHelp} />
      )}
      {repair && "called" in repair && <RepairByHand unplaced={repair} />}
      {repair && "changes" in repair && (
        <RepairOffer
          call={picked}
          cell={cell.address}
          repair={repair}
          workbook={workbook}
          onApply={() => void apply(repair).catch(failed)}
        />
      )}
      <div>
        <Button appearance="secondary" className={styles.about} onClick={() => onShowHelp(picked.entry)}>
          {texts.explain.help(picked.entry.calculator.id)}
        </Button>
      </div>
    </>
  );
}
