import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { Collected, HandedOut } from "../../../teaching/collect/collected.ts";
import { sentenceForTrouble } from "../../../teaching/texts/troubles.ts";
import { Disclosure } from "../../parts/disclosure.tsx";
import { Heading, Quiet, Section } from "../../parts/layout.tsx";
import { NarrowSelect } from "../../parts/narrow-select.tsx";
import { ResultTable } from "../../parts/result-table.tsx";
import { canDecide, undecidedIn } from "../../teaching/collect-class.ts";
import { useLanguage } from "../../texts/index.ts";
import { useCollectTexts } from "../../texts/teaching/collect.ts";
import type { Collecting } from "./use-collect.ts";
import { StartedWork } from "./work-status.tsx";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface OutcomeProps {
  readonly state: Collecting;
  readonly handedOut: HandedOut;
  readonly collected: Collected;
}

/** What was read and what was not, with a sentence about each, and the way on to the grades. */
export function CollectOutcome({ state, handedOut, collected }: OutcomeProps) {
  const language = useLanguage();
  const texts = useCollectTexts();
  const { files, unused, missing } = collected;
  const number = (count: number) => formatNumber(count, language);
  const nameOf = (student: string) =>
    handedOut.ledger.find((one) => one.student.number === student)?.student.name ?? "";
  const remarks = files.flatMap(({ student, remarks: of }) =>
    of.map((remark) => ({ name: `${student} ${nameOf(student)}`, sentence: sentenceForTrouble(remark, language) })),
  );
  const left = unused.filter((one) => !canDecide(one));
  return (
    <>
      <Heading focused>{texts.found(number(files.length), number(handedOut.ledger.length))}</Heading>
      <Write state={state} isEmpty={files.length === 0} />
      <Decide state={state} handedOut={handedOut} />
      {remarks.length > 0 && <Said heading={texts.remarks.heading(number(remarks.length))} said={remarks} />}
      {left.length > 0 && (
        <Said
          heading={texts.unused.heading(number(left.length))}
          said={left.map(({ file, trouble }) => ({ name: file, sentence: sentenceForTrouble(trouble, language) }))}
        />
      )}
      {missing.length > 0 && (
        <Said
          heading={texts.missing.heading(number(missing.length))}
          said={missing.map((student) => ({ name: student, sentence: nameOf(student) }))}
        />
      )}
      {files.length > 0 && (
        <Disclosure label={texts.all.heading(number(files.length))}>
          <ResultTable
            label={texts.all.label}
            numbered={false}
            headers={texts.all.columns}
            rows={files.map(({ student, file, by }) => [student, nameOf(student), file, texts.by[by]])}
          />
        </Disclosure>
      )}
    </>
  );
}

function Write({ state: { writing }, isEmpty }: { readonly state: Collecting; readonly isEmpty: boolean }) {
  const texts = useCollectTexts();
  return (
    <StartedWork
      working={writing}
      label={texts.write}
      isReady={!isEmpty}
      saying={texts.writing}
      hint={<Quiet>{texts.hint}</Quiet>}
    />
  );
}

/** Files of which it is not clear whose they are: a person says it. */
function Decide({ state, handedOut }: Pick<OutcomeProps, "state" | "handedOut">) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useCollectTexts().decide;
  const { undecided, decisions } = state;
  const asked = undecided === undefined ? [] : undecidedIn(undecided);
  if (asked.length === 0) return null;
  const has = new Set(undecided?.files.map(({ student }) => student));
  return (
    <Section heading={texts.heading}>
      <div className={styles.fields}>
        {asked.map(({ key, file: { file, trouble } }) => {
          const chosen = decisions.get(key);
          return (
            <div key={key}>
              <Quiet>{sentenceForTrouble(trouble, language)}</Quiet>
              <Field label={texts.student(file)} hint={chosen !== undefined && has.has(chosen) ? texts.replaces : null}>
                <NarrowSelect
                  value={chosen ?? ""}
                  onChange={(_, { value }) => state.decide(key, value === "" ? undefined : value)}
                >
                  <option value="">{texts.nobody}</option>
                  {handedOut.ledger.map(({ student }) => (
                    <option key={student.number} value={student.number}>
                      {`${student.number} ${student.name}`}
                    </option>
                  ))}
                </NarrowSelect>
              </Field>
            </div>
          );
        })}
      </div>
    </Section>
  );
}

interface SaidProps {
  readonly heading: string;
  readonly said: readonly { readonly name: string; readonly sentence: string }[];
}

function Said({ heading, said }: SaidProps) {
  const styles = useStyles();
  return (
    <Section heading={heading}>
      <ul className={styles.list}>
        {said.map(({ name, sentence }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name and one fault, and none ever moves
          <li key={place}>
            <span className={styles.name}>{name.trim()}</span> {sentence}
          </li>
        ))}
      </ul>
    </Section>
  );
}
