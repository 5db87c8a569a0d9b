import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import { copyText } from "../clipboard.ts";
import { TextIcon } from "../parts/icons.tsx";
import { Actions, Paragraph, Section } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useWriting } from "../parts/writing.ts";
import { type Outcome, reportOf } from "../self-test/report.ts";
import { type PaneTexts, sentenceOf, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { type SelfTesting, useSelfTest } from "./use-self-test.ts";

const useStyles = makeStyles({
  reading: { justifyContent: "flex-start" },
});

/** A sheet that runs every example in the user's own spreadsheet, and the report of it. */
export function SelfTestSection({ workbook }: { readonly workbook: Workbook }) {
  const language = useLanguage();
  const texts = useTexts();
  const { selfTest } = texts;
  const { tested, insert, look } = useSelfTest(workbook);
  const writing = useWriting(() => void look().catch(failed));
  const abort = useRef<AbortController>(undefined);
  const busy = writing.status?.tone === "busy";

  function failed(error: unknown) {
    writing.say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
  }

  const start = () => {
    const stop = new AbortController();
    abort.current = stop;
    const onProgress = (share: number) =>
      writing.say({ tone: "busy", sentence: (words) => words.selfTest.writing(`${Math.round(100 * share)}%`) });
    void writing.write(
      () => insert(language, { signal: stop.signal, onProgress }),
      (_, words) => words.selfTest.inserted,
    );
  };

  const copy = async () => {
    const outcomes = (await look())?.outcomes ?? [];
    const copied = await copyText(reportOf(outcomes, reportTexts(outcomes, workbook, texts), language));
    writing.say({
      tone: copied ? "done" : "problem",
      sentence: ({ status }) => (copied ? status.copied : status.notCopied),
    });
  };

  return (
    <Section heading={selfTest.title}>
      <Paragraph>{selfTest.explained}</Paragraph>
      <Actions>
        <Button disabledFocusable={busy} onClick={start}>
          {selfTest.insert}
        </Button>
        {busy && <Button onClick={() => abort.current?.abort()}>{selfTest.cancel}</Button>}
        {!busy && tested?.outcomes && (
          <Button icon={<TextIcon />} onClick={() => void copy().catch(failed)}>
            {selfTest.copy}
          </Button>
        )}
      </Actions>
      <StatusLine writing={writing} />
      <div role="status">{!busy && tested && <Result tested={tested} />}</div>
    </Section>
  );
}

/** What came out of the self-test that stands in the workbook. */
function Result({ tested: { outcomes } }: { readonly tested: NonNullable<SelfTesting["tested"]> }) {
  const styles = useStyles();
  const { selfTest } = useTexts();
  if (outcomes === undefined) return <Spinner className={styles.reading} size="tiny" label={selfTest.reading} />;
  return <Paragraph>{summaryOf(outcomes, selfTest)}</Paragraph>;
}

function summaryOf(outcomes: readonly Outcome[], { allRight, notRight, waiting }: PaneTexts["selfTest"]): string {
  const judged = outcomes.filter(({ verdict }) => verdict !== "look at");
  const wrong = judged.filter(({ verdict }) => verdict === "wrong").length;
  const pending = judged.filter(({ verdict }) => verdict === "not there yet").length;
  if (pending > 0) return waiting(pending);
  return wrong === 0 ? allRight(judged.length) : notRight(wrong, judged.length);
}

const HOSTS: Readonly<Record<Workbook["host"], string>> = {
  excel: "Excel",
  sheets: "Google Sheets",
  playground: "Playground",
};

function reportTexts(outcomes: readonly Outcome[], { host, notation }: Workbook, { selfTest, clinic }: PaneTexts) {
  return {
    title: selfTest.sheet.title,
    host: selfTest.host(HOSTS[host], notation.separator, notation.decimal),
    summary: summaryOf(outcomes, selfTest),
    line: selfTest.line,
    toLookAt: selfTest.toLookAt,
    blank: clinic.blank,
  };
}
