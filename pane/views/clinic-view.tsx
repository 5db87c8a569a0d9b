import { Button, Spinner } from "@fluentui/react-components";
import { isUnchanged } from "../clinic/expected.ts";
import { type Finding, MISTAKES } from "../clinic/finding.ts";
import { RefreshIcon } from "../parts/icons.tsx";
import { Paragraph, Quiet, Section, Title, View } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { Back } from "../parts/view-head.tsx";
import { useWriting } from "../parts/writing.ts";
import { sentenceOf, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { ClinicFinding, useClinicStyles } from "./clinic-finding.tsx";
import { useClinic } from "./use-clinic.ts";

interface ClinicProps {
  readonly workbook: Workbook;
  onBack(): void;
}

/** Formulas of the active sheet that are known to go wrong, what they cost, and what repairs them. */
export function ClinicView({ workbook, onBack }: ClinicProps) {
  const styles = useClinicStyles();
  const texts = useTexts();
  const { clinic } = texts;
  const { examined, check } = useClinic(workbook);
  const writing = useWriting(check);

  const failed = (error: unknown) => writing.say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
  const repair = async ({ shown, expected, changes }: Finding) => {
    // On its own sheet, where the user sees it happen.
    await workbook.select(shown.place);
    if (!(await isUnchanged(expected, workbook))) {
      writing.say({ tone: "problem", sentence: (words) => words.clinic.changed });
      return check();
    }
    await writing.write(
      () => workbook.apply(changes),
      (address, words) => words.clinic.replaced(address),
    );
  };

  return (
    <View>
      <Back onBack={onBack}>{clinic.back}</Back>
      <Title focused>{clinic.title}</Title>
      <Paragraph>{clinic.intro}</Paragraph>
      <div className={styles.asked}>
        <Button icon={<RefreshIcon />} onClick={check}>
          {clinic.again}
        </Button>
        <StatusLine writing={writing} />
      </div>
      <div role="status">
        {examined.kind === "checking" && <Spinner className={styles.checking} size="tiny" label={clinic.checking} />}
        {examined.kind === "failed" && <Paragraph>{sentenceOf(examined.error, texts)}</Paragraph>}
        {examined.kind === "checked" && (
          <Quiet>
            {clinic.checked(examined.sheet, examined.formulas)}{" "}
            {examined.findings.length > 0 && `${clinic.found(examined.findings.length)}.`}
          </Quiet>
        )}
      </div>
      {examined.kind === "checked" && examined.findings.length === 0 && <Nothing formulas={examined.formulas} />}
      {examined.kind === "checked" &&
        examined.findings.map((finding) => (
          <ClinicFinding
            key={`${finding.mistake} ${finding.addresses[0]}`}
            finding={finding}
            notation={workbook.notation}
            onShow={() => void workbook.select(finding.shown.place).catch(failed)}
            onRepair={() => void repair(finding).catch(failed)}
          />
        ))}
    </View>
  );
}

/** No finding: what was looked for, so that nobody takes it for more. */
function Nothing({ formulas }: { readonly formulas: number }) {
  const styles = useClinicStyles();
  const { clinic } = useTexts();
  if (formulas === 0) return <Paragraph>{clinic.noFormulas}</Paragraph>;
  return (
    <>
      <Paragraph>{clinic.nothing}</Paragraph>
      <Section heading={clinic.whatIsChecked}>
        <ul className={styles.list}>
          {MISTAKES.map((mistake) => (
            <li key={mistake}>{clinic.mistakes[mistake].title}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
