import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { Change } from "../../../teaching/changes.ts";
import { partName } from "../../../teaching/exercise.ts";
import { Actions, Heading, Quiet } from "../../parts/layout.tsx";
import { ResultTable } from "../../parts/result-table.tsx";
import { resultOf } from "../../parts/use-work.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import type { Grades, Proposal } from "./use-grades.ts";
import { WorkStatus } from "./work-status.tsx";

/** Changes that are shown one by one. */
const MOST = 12;

const useStyles = makeStyles({
  changes: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What a ruling would change, before it is kept. */
export function GradesChanges({ grades, proposal }: { readonly grades: Grades; readonly proposal: Proposal }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useGradesTexts();
  const { changes: said } = texts;
  const changes = resultOf(proposal.changes.worked);
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal is shown anew
  useEffect(() => {
    frame.current?.scrollIntoView({ block: "nearest" });
  }, [proposal.rulings, changes]);
  const students = new Set(changes?.map(({ student }) => student)).size;
  const earned = ({ points, maximum }: Change["before"]) =>
    said.ofMaximum(points === undefined ? said.open : formatNumber(points, language), formatNumber(maximum, language));
  const left = (changes?.length ?? 0) - MOST;
  return (
    <section ref={frame} className={styles.changes}>
      <Heading focused>{said.heading}</Heading>
      <WorkStatus working={proposal.changes} label={texts.marking} />
      {changes !== undefined && <Quiet>{changes.length === 0 ? said.none : said.summary(String(students))}</Quiet>}
      {changes !== undefined && changes.length > 0 && (
        <ResultTable
          headers={[said.student, said.part, said.before, said.after]}
          rows={changes
            .slice(0, MOST)
            .map((change) => [change.student, partName(change), earned(change.before), earned(change.after)])}
          numbered={false}
          label={said.heading}
        />
      )}
      {left > 0 && <Quiet>{said.more(String(left))}</Quiet>}
      <Actions>
        <Button
          appearance="primary"
          disabled={changes === undefined}
          onClick={() => void grades.keep(proposal.rulings)}
        >
          {said.keep}
        </Button>
        <Button onClick={() => grades.propose(undefined)}>{said.dismiss}</Button>
      </Actions>
    </section>
  );
}
