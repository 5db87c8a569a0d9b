import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownStep } from "../../core/emit/reference-steps.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  result: {
    maxWidth: "140px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    overflowWrap: "anywhere",
  },
  working: {
    gridColumn: "2 / -1",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  inWords: { color: tokens.colorNeutralForeground3 },
  figures: { fontVariantNumeric: "tabular-nums" },
  unit: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface StepListProps {
  readonly steps: readonly ShownStep[];
}

/** A derivation, one step below the other: what, how in words, with which figures, and what comes out. */
export function StepList({ steps }: StepListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {steps.map(({ name, formula, figures, result, unit }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step may occur twice, and its place is what it is
        <li key={index} className={styles.step}>
          <span className={styles.number}>{index + 1}</span>
          <span className={styles.name}>{name}</span>
          <span className={styles.result}>
            {result}
            {unit && <span className={styles.unit}> {unit}</span>}
          </span>
          <span className={styles.working}>
            {formula !== "" && <span className={styles.inWords}>{formula}</span>}
            {figures !== "" && <span className={styles.figures}>= {figures}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
