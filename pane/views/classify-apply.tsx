import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ClassifyPlan } from "../classify/classify-plan.ts";
import { Actions, Heading, Paragraph } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { type Applying, useApply, type WriteOptions } from "./use-apply.ts";
import type { Classifying } from "./use-classify.ts";
import type { Shown } from "./use-preview.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  apply: { width: "100%" },
  writing: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  question: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: "120px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});

interface ApplyProps {
  readonly workbook: Workbook;
  readonly classifying: Classifying;
  readonly shown: Shown;
  readonly options: WriteOptions;
  onChange(options: WriteOptions): void;
}

/** The button that writes, always in sight; the question before anything is overwritten; the way back. */
export function ClassifyApply({ workbook, classifying, shown, options, onChange }: ApplyProps) {
  const styles = useStyles();
  const { write: texts } = useTexts().classify;
  const applying = useApply(workbook, classifying);
  const { choice, now } = shown;
  const apply = (next: WriteOptions) => {
    if (now.kind === "preview") void applying.apply(choice, now.preview, next);
  };
  const beside = () => {
    const next = { ...options, target: choice.list.columns.length };
    onChange(next);
    apply(next);
  };
  const { asking, progress } = applying;
  return (
    <div className={styles.bar}>
      <StatusLine writing={applying.writing} />
      {asking !== undefined ? (
        <Question
          plan={asking}
          applying={applying}
          onBeside={options.target === choice.list.columns.length ? undefined : beside}
        />
      ) : progress !== undefined && progress > 0 ? (
        <div className={styles.writing}>
          <ProgressBar value={progress} aria-label={texts.applying} />
          <Button size="small" onClick={applying.stop}>
            {texts.cancel}
          </Button>
        </div>
      ) : (
        <Button
          appearance="primary"
          size="large"
          className={styles.apply}
          disabledFocusable={now.kind !== "preview"}
          onClick={() => apply(options)}
        >
          {applying.written ? texts.update : texts.apply}
        </Button>
      )}
    </div>
  );
}

const MOST_SHOWN = 5;

/** What stands in the cells that would be overwritten. */
function Question({
  plan,
  applying,
  onBeside,
}: {
  readonly plan: ClassifyPlan;
  readonly applying: Applying;
  readonly onBeside: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { confirm: texts } = useTexts().classify;
  const { inTheWay } = plan;
  return (
    <section className={styles.question} aria-label={texts.title}>
      <Heading focused>{texts.title}</Heading>
      <Paragraph>{texts.text(inTheWay.length)}</Paragraph>
      <ul className={styles.list}>
        {inTheWay.slice(0, MOST_SHOWN).map(({ address, text }) => (
          <li key={address}>
            {address}: {text}
          </li>
        ))}
        {inTheWay.length > MOST_SHOWN && <li>{texts.more(inTheWay.length - MOST_SHOWN)}</li>}
      </ul>
      <Actions>
        <Button appearance="primary" onClick={() => void applying.confirm()}>
          {texts.replace}
        </Button>
        {onBeside && <Button onClick={onBeside}>{texts.beside}</Button>}
        <Button appearance="subtle" onClick={applying.refuse}>
          {texts.cancel}
        </Button>
      </Actions>
    </section>
  );
}
