import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { Actions, Paragraph, Quiet } from "../../parts/layout.tsx";
import type { Working } from "../../parts/use-work.ts";
import { useLanguage, useTexts } from "../../texts/index.ts";
import { problemSentence } from "../../texts/teaching/problem.ts";
import { useGradesTexts } from "./grades-texts.ts";

const useStyles = makeStyles({
  // A live region has to be there before it speaks; while it is silent it takes no room.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
  work: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  spinner: { justifyContent: "flex-start" },
});

interface WorkProps {
  readonly working: Working<unknown>;
  readonly label: string;
}

/** How far some work is, with the way to stop it; what went wrong, with the way to try again. */
export function GradesWork({ working, label }: WorkProps) {
  const styles = useStyles();
  const texts = useGradesTexts();
  const words = useTexts();
  const language = useLanguage();
  const { worked, start, cancel } = working;
  return (
    <div role="status" className={styles.status}>
      {worked.kind === "busy" && worked.before === undefined && (
        <div className={styles.work}>
          <Spinner className={styles.spinner} size="tiny" label={label} delay={150} />
          {worked.share > 0 && <ProgressBar value={worked.share} aria-label={label} />}
          <Actions>
            <Button size="small" onClick={cancel}>
              {texts.cancel}
            </Button>
          </Actions>
        </div>
      )}
      {(worked.kind === "failed" || worked.kind === "cancelled") && (
        <div className={styles.work}>
          {worked.kind === "failed" && <Paragraph>{problemSentence(worked.error, words, language)}</Paragraph>}
          {worked.kind === "cancelled" && <Quiet>{texts.cancelled}</Quiet>}
          <Actions>
            <Button onClick={start}>{texts.again}</Button>
          </Actions>
        </div>
      )}
    </div>
  );
}
