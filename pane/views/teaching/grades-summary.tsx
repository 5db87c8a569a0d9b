import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import { type ClassOutcome, figuresOfClass } from "../../teaching/grades/class-outcome.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "./grades-texts.ts";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** The class in a few figures. */
export function GradesSummary({ outcome }: { readonly outcome: ClassOutcome }) {
  const styles = useStyles();
  const language = useLanguage();
  const { summary: texts } = useGradesTexts();
  const { handedIn, all, means, passed, open, rulings } = figuresOfClass(outcome);
  const shown = (value: number) => formatNumber(Math.round(value * 10) / 10, language);
  const figures: readonly (readonly [string, string])[] = [
    [texts.handedIn, texts.outOf(String(handedIn), String(all))],
    ...(means === undefined ? [] : [[texts.mean, texts.outOf(shown(means.points), shown(means.maximum))] as const]),
    ...(means?.grade === undefined ? [] : [[texts.grade, shown(means.grade)] as const]),
    ...(passed === undefined ? [] : [[texts.passed, texts.outOf(String(passed), String(handedIn))] as const]),
    [texts.open, open === 0 ? texts.none : String(open)],
    [texts.rulings, rulings === 0 ? texts.none : String(rulings)],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
