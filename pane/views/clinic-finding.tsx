import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Cell } from "../../core/cells.ts";
import type { Finding, Mistake } from "../clinic/finding.ts";
import { type Notation, shownFormula } from "../notation.ts";
import { Actions, FormulaBox, Heading, Paragraph, Quiet } from "../parts/layout.tsx";
import { shownCell } from "../shown-cell.ts";
import { useLanguage, useTexts } from "../texts/index.ts";

export const useClinicStyles = makeStyles({
  asked: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  checking: { justifyContent: "flex-start" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  finding: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  compared: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  side: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  value: {
    minWidth: 0,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    overflowWrap: "anywhere",
  },
  formula: { margin: 0 },
});

interface FindingProps {
  readonly finding: Finding;
  readonly notation: Notation;
  onShow(): void;
  onRepair(): void;
}

/** What these are about is a rate, unless the formula makes something else of it. */
const RATES: readonly Mistake[] = ["average-of-rates", "churn-base"];
const isRate = (cell: Cell): boolean => typeof cell === "number" && cell >= 0 && cell <= 1;

/** How many addresses are named; the others are counted. */
const NAMED = 3;

/** One finding: what is wrong and why, the formula and its value now, and the formula and value that are right. */
export function ClinicFinding({ finding, notation, onShow, onRepair }: FindingProps) {
  const styles = useClinicStyles();
  const language = useLanguage();
  const { clinic } = useTexts();
  const { title, why } = clinic.mistakes[finding.mistake];
  const { addresses, cells, differing, shown, facts } = finding;
  const rest = addresses.length - NAMED;
  const where = [addresses.slice(0, NAMED).join(", "), ...(rest > 0 ? [clinic.more(rest)] : [])].join(" ");
  const unit = RATES.includes(finding.mistake) && isRate(shown.now) && isRate(shown.after) ? "fraction" : undefined;
  const value = (cell: Cell) => shownCell(cell, language, clinic.blank, unit);
  return (
    <section className={styles.finding}>
      <Heading>{title}</Heading>
      <Quiet>
        {where} · {clinic.cells(cells)}
        {cells > 1 && differing > 0 && ` · ${clinic.differing(differing, cells)}`}
      </Quiet>
      <Paragraph>{why(facts)}</Paragraph>
      <dl className={styles.compared}>
        <div>
          <dt className={styles.side}>
            <span>
              {clinic.now}
              {cells > 1 && ` (${clinic.inCell(shown.address)})`}
            </span>
            <span className={styles.value}>{value(shown.now)}</span>
          </dt>
          <dd className={styles.formula}>
            <FormulaBox>{shownFormula(shown.formula, notation)}</FormulaBox>
          </dd>
        </div>
        <div>
          <dt className={styles.side}>
            <span>{clinic.repaired}</span>
            <span className={styles.value}>{value(shown.after)}</span>
          </dt>
          <dd className={styles.formula}>
            <FormulaBox>{shownFormula(shown.repaired, notation)}</FormulaBox>
          </dd>
        </div>
      </dl>
      {differing === 0 && <Quiet>{clinic.same}</Quiet>}
      <Actions>
        <Button appearance="primary" onClick={onRepair}>
          {clinic.repair}
        </Button>
        <Button onClick={onShow}>{clinic.show}</Button>
      </Actions>
    </section>
  );
}
