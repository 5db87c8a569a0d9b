import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/index.ts";
import { DoneIcon, ProblemIcon } from "./icons.tsx";
import type { Writing } from "./writing.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    // Where a screen is zoomed far in, the way back stands under the sentence.
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, height: "20px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  sentence: { flex: "1 1 90px", minWidth: 0, overflowWrap: "anywhere" },
  undo: { flexShrink: 0, marginTop: "-2px", marginBottom: "-2px" },
});

/** One line that says what was done or why not, with the way back. */
export function StatusLine({ writing }: { readonly writing: Writing }) {
  const styles = useStyles();
  const texts = useTexts();
  const { status, undo } = writing;
  const receipt = status?.receipt;
  return (
    <div role="status">
      {status && (
        <div className={styles.line}>
          {status.tone === "busy" && <Spinner size="extra-tiny" />}
          {status.tone === "done" && (
            <span className={`${styles.icon} ${styles.done}`}>
              <DoneIcon />
            </span>
          )}
          {status.tone === "problem" && (
            <span className={`${styles.icon} ${styles.problem}`}>
              <ProblemIcon />
            </span>
          )}
          <span className={styles.sentence}>{status.sentence(texts)}</span>
          {receipt && (
            <Button className={styles.undo} size="small" onClick={() => void undo(receipt)}>
              {texts.status.undo}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
