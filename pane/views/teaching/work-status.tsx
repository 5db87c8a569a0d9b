import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Actions, Paragraph, Quiet } from "../../parts/layout.tsx";
import type { Working } from "../../parts/use-work.ts";
import { useLanguage, useTexts } from "../../texts/index.ts";
import { problemSentence } from "../../texts/teaching/problem.ts";

const useStyles = makeStyles({
  // A live region has to be there before it speaks; while it is silent it takes no room.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
  work: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  spinner: { justifyContent: "flex-start" },
});

/** How far something is, in words. */
const percentOf = (share: number): string => `${Math.floor(100 * share)}%`;

interface StatusProps {
  readonly working: Working<unknown>;
  readonly label: string;
}

/** How far work is that began by itself, with the way to stop it; what went wrong, with the way to try again. */
export function WorkStatus({ working, label }: StatusProps) {
  const styles = useStyles();
  const { work, fetching } = useTexts();
  const { worked, start, cancel } = working;
  return (
    <div role="status" className={styles.status}>
      {worked.kind === "busy" && worked.before === undefined && (
        <div className={styles.work}>
          <Spinner className={styles.spinner} size="tiny" label={label} delay={150} />
          {worked.share > 0 && (
            <>
              <ProgressBar value={worked.share} aria-label={label} />
              <Actions>
                <Button size="small" onClick={cancel}>
                  {work.cancel}
                </Button>
              </Actions>
            </>
          )}
        </div>
      )}
      {(worked.kind === "failed" || worked.kind === "cancelled") && (
        <div className={styles.work}>
          <Ended worked={worked} />
          <Actions>
            <Button onClick={start}>{fetching.retry}</Button>
          </Actions>
        </div>
      )}
    </div>
  );
}

interface StartedProps {
  readonly working: Working<unknown>;
  /** What its button is called. */
  readonly label: string;
  readonly isReady: boolean;
  /** How far it is, by a percentage. */
  saying(percent: string): string;
  /** What is said before it was started. */
  readonly hint?: ReactNode;
}

/** The button that starts some work, how far it is then, and the way to stop it. */
export function StartedWork({ working, label, isReady, saying, hint }: StartedProps) {
  const styles = useStyles();
  const { work } = useTexts();
  const { worked, start, cancel } = working;
  const busy = worked.kind === "busy";
  return (
    <div className={styles.work}>
      <Actions>
        <Button appearance="primary" disabled={!isReady} disabledFocusable={busy} onClick={start}>
          {label}
        </Button>
        {busy && <Button onClick={cancel}>{work.cancel}</Button>}
      </Actions>
      <div role="status">
        {busy && <Quiet>{saying(percentOf(worked.share))}</Quiet>}
        <Ended worked={worked} />
        {worked.kind === "waiting" && isReady && hint}
      </div>
      {busy && <ProgressBar aria-label={label} value={worked.share} />}
    </div>
  );
}

/** Why there is no outcome. */
function Ended({ worked }: Pick<Working<unknown>, "worked">) {
  const words = useTexts();
  const language = useLanguage();
  if (worked.kind === "cancelled") return <Quiet>{words.work.cancelled}</Quiet>;
  return worked.kind === "failed" && <Paragraph>{problemSentence(worked.error, words, language)}</Paragraph>;
}
