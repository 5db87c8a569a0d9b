import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import { Actions, Paragraph, Quiet, View } from "../../parts/layout.tsx";
import { Empty, ViewHead } from "../../parts/view-head.tsx";
import { useLanguage, useTexts } from "../../texts/index.ts";
import { useCollectTexts } from "../../texts/teaching/collect.ts";
import { problemSentence } from "../../texts/teaching/problem.ts";
import { CollectFiles } from "./collect-files.tsx";
import { CollectOutcome } from "./collect-outcome.tsx";
import type { TabProps } from "./tabs.ts";
import { type Collecting, useCollect } from "./use-collect.ts";

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
  // A live region has to be there before it speaks; while it is silent it takes no room.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
  work: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
});

/** Reads what a class handed in, and puts the answers on a sheet of their own. */
export function CollectTab({ workbook, onGo }: TabProps) {
  const styles = useStyles();
  const texts = useCollectTexts();
  const words = useTexts();
  const language = useLanguage();
  const state = useCollect(
    workbook,
    useCallback(() => onGo("grades"), [onGo]),
  );
  const { finding, expected, handedOut } = state;
  return (
    <View>
      <div role="status" className={styles.status}>
        {finding.worked.kind === "busy" && expected === undefined && (
          <Spinner className={styles.spinner} size="tiny" label={texts.reading} delay={150} />
        )}
        {finding.worked.kind === "failed" && (
          <Paragraph>{problemSentence(finding.worked.error, words, language)}</Paragraph>
        )}
      </div>
      {finding.worked.kind === "failed" && (
        <Actions>
          <Button onClick={finding.start}>{words.fetching.retry}</Button>
        </Actions>
      )}
      {expected !== undefined && expected.exercise === undefined && (
        <Empty>
          <Paragraph>{texts.noExercise}</Paragraph>
          <Button appearance="primary" onClick={() => onGo("build")}>
            {texts.toBuild}
          </Button>
        </Empty>
      )}
      {expected?.exercise !== undefined && handedOut === undefined && (
        <Empty>
          <Paragraph>{texts.noLedger}</Paragraph>
          <Button appearance="primary" onClick={() => onGo("hand-out")}>
            {texts.toHandOut}
          </Button>
        </Empty>
      )}
      {expected?.exercise !== undefined && handedOut !== undefined && (
        <>
          <ViewHead again={texts.again} onAgain={finding.start}>
            <Quiet>
              {texts.expected(expected.exercise.title[language], formatNumber(handedOut.ledger.length, language))}
            </Quiet>
          </ViewHead>
          <CollectFiles state={state} />
          <Reading state={state} />
          {state.collected !== undefined && (
            <CollectOutcome state={state} handedOut={handedOut} collected={state.collected} />
          )}
        </>
      )}
    </View>
  );
}

/** How far the reading of files is, with the way to stop it. */
function Reading({ state: { reading } }: { readonly state: Collecting }) {
  const styles = useStyles();
  const texts = useCollectTexts();
  const words = useTexts();
  const language = useLanguage();
  const { worked, start, cancel } = reading;
  const share = worked.kind === "busy" ? worked.share : 0;
  return (
    <>
      <div role="status" className={styles.status}>
        {worked.kind === "busy" && <Quiet>{texts.collecting(`${Math.floor(100 * share)}%`)}</Quiet>}
        {worked.kind === "cancelled" && <Quiet>{texts.cancelled}</Quiet>}
        {worked.kind === "failed" && <Paragraph>{problemSentence(worked.error, words, language)}</Paragraph>}
      </div>
      {worked.kind === "busy" && (
        <div className={styles.work}>
          <ProgressBar aria-label={texts.bar} value={share} />
          <Button onClick={cancel}>{texts.cancel}</Button>
        </div>
      )}
      {(worked.kind === "failed" || worked.kind === "cancelled") && (
        <Actions>
          <Button onClick={start}>{words.fetching.retry}</Button>
        </Actions>
      )}
    </>
  );
}
