import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Paragraph, Title, View } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { Emblem } from "../parts/view-head.tsx";
import { type PaneTexts, sentenceOf, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import type { Classifying, Stage } from "./use-classify.ts";
import { useSampleClients } from "./use-sample-clients.ts";

const useStyles = makeStyles({
  cell: { margin: 0, color: tokens.colorNeutralForeground3 },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  actions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  problem: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type Starting = Stage & { readonly kind: "start" | "reading" };

interface StartProps {
  readonly workbook: Workbook;
  readonly classifying: Classifying;
  readonly stage: Starting;
  onShowCustomers(): void;
}

/** Where the user is, and the one button that goes on from there. */
export function ClassifyStart({ workbook, classifying, stage, onShowCustomers }: StartProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { start } = texts.classify;
  const sample = useSampleClients(workbook, classifying);
  const problem = stage.kind === "start" ? problemIn(stage, classifying.cell, texts) : undefined;
  return (
    <View>
      <Emblem />
      <Title>{start.title}</Title>
      <Paragraph>{start.text}</Paragraph>
      {classifying.cell !== "" && (
        <p className={styles.cell}>
          {start.cell}: <span className={styles.address}>{classifying.cell}</span>
        </p>
      )}
      <div role="status">
        {problem !== undefined && <p className={styles.problem}>{problem}</p>}
        {stage.kind === "reading" && <Spinner size="tiny" label={start.reading} delay={150} />}
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={stage.kind === "reading"}
          onClick={() => void classifying.classify()}
        >
          {start.classify}
        </Button>
        <Button appearance="subtle" onClick={() => void sample.insert()}>
          {start.sample}
        </Button>
        <Button appearance="subtle" onClick={onShowCustomers}>
          {texts.customers.way}
        </Button>
      </div>
      <StatusLine writing={sample.writing} />
    </View>
  );
}

function problemIn(
  { problem, error }: Stage & { readonly kind: "start" },
  cell: string,
  texts: PaneTexts,
): string | undefined {
  if (error !== undefined) return sentenceOf(error, texts);
  if (problem === "noBlock") return texts.classify.start.noBlock(cell);
  if (problem === "listChanged") return texts.classify.write.listChanged;
  return problem === undefined ? undefined : texts.classify.start[problem];
}
