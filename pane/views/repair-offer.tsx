import { Button } from "@fluentui/react-components";
import { sentenceFor } from "../../core/i18n/index.ts";
import type { Unit } from "../../core/params.ts";
import { asSeenFrom } from "../address.ts";
import type { Repair, Replacement, Unplaced } from "../clinic/repair.ts";
import type { Call } from "../formula.ts";
import { shownFormula } from "../notation.ts";
import { FormulaBox, Paragraph, Quiet, Section } from "../parts/layout.tsx";
import { ResultTable } from "../parts/result-table.tsx";
import { shownCell } from "../shown-cell.ts";
import { type PaneTexts, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";

/** More rows than this say no more; how many there are is told. */
const SHOWN = 8;

const UNITS: Partial<Record<Replacement["kind"], Unit>> = { date: "date", rate: "fraction" };

interface OfferProps {
  readonly call: Call;
  /** The cell with the formula. */
  readonly cell: string;
  readonly repair: Repair;
  readonly workbook: Workbook;
  onApply(): void;
}

/** Cells that their user has to repair, because the formula does not tell where they stand. */
export function RepairByHand({ unplaced: { called, cells } }: { readonly unplaced: Unplaced }) {
  const { fix } = useTexts().clinic;
  return (
    <Section heading={fix.byHand}>
      <Paragraph>{fix.unplaced(called, cells)}</Paragraph>
    </Section>
  );
}

/** What would make a refused formula work: each cell before and after it, and what the formula then gives. */
export function RepairOffer({ call, cell, repair, workbook, onApply }: OfferProps) {
  const { fix, ...clinic } = useTexts().clinic;
  const { replacements, remaining } = repair;
  const rest = replacements.length - SHOWN;
  return (
    <Section heading={fix.title}>
      <Paragraph>{introFor(replacements[0], fix)}</Paragraph>
      <Replacements cell={cell} replacements={replacements.slice(0, SHOWN)} workbook={workbook} />
      {rest > 0 && <Quiet>{clinic.more(rest)}</Quiet>}
      <Outcome call={call} repair={repair} />
      {remaining.length > 0 && <Paragraph>{fix.yours(listed(remaining, cell))}</Paragraph>}
      <div>
        <Button appearance="primary" onClick={onApply}>
          {fix.apply}
        </Button>
      </div>
    </Section>
  );
}

function introFor({ kind }: Replacement, fix: PaneTexts["clinic"]["fix"]): string {
  const intros = { number: fix.numbers, date: fix.dates, rate: fix.rates, formula: fix.header } as const;
  return intros[kind];
}

const listed = (addresses: readonly string[], cell: string): string => {
  const shown = addresses
    .slice(0, SHOWN)
    .map((address) => asSeenFrom(cell, address))
    .join(", ");
  return addresses.length > SHOWN ? `${shown} …` : shown;
};

interface ReplacementsProps {
  readonly cell: string;
  readonly replacements: readonly Replacement[];
  readonly workbook: Workbook;
}

function Replacements({ cell, replacements, workbook }: ReplacementsProps) {
  const language = useLanguage();
  const { fix, blank } = useTexts().clinic;
  const [first] = replacements;
  if (first?.kind === "formula") return <FormulaBox>{shownFormula(String(first.after), workbook.notation)}</FormulaBox>;
  const rows = replacements.map(({ address, before, after, kind }) => [
    asSeenFrom(cell, address),
    shownCell(before, language, blank),
    shownCell(after, language, blank, UNITS[kind]),
  ]);
  return <ResultTable headers={[fix.cell, fix.before, fix.after]} rows={rows} numbered={false} label={fix.title} />;
}

/** What the formula gives after the repair, or what it still refuses. */
function Outcome({ call: { entry }, repair: { outcome } }: Pick<OfferProps, "call" | "repair">) {
  const language = useLanguage();
  const { fix, blank } = useTexts().clinic;
  if (!outcome.ok) {
    return (
      <Paragraph>
        {fix.stillRefuses} {sentenceFor(entry, outcome.error, language)}
      </Paragraph>
    );
  }
  const { value } = outcome;
  const { result } = entry.calculator;
  if (typeof value !== "number" && typeof value !== "string") return <Paragraph>{fix.givesList}</Paragraph>;
  const unit = "unit" in result ? result.unit : undefined;
  return <Paragraph>{fix.gives(shownCell(value, language, blank, unit))}</Paragraph>;
}
