import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { formatNumber } from "../../core/i18n/format.ts";
import type { Language } from "../../core/words.ts";
import type { List } from "../classify/list.ts";
import type { Analysis } from "../customers/analyse.ts";
import type { Columns } from "../customers/columns.ts";
import { MOST_LIVE_ROWS, whyNotLive } from "../customers/live.ts";
import type { Overview } from "../customers/read-list.ts";
import type { Transactions } from "../customers/transactions.ts";
import { firstCellOf, hasChanged, writeCustomers } from "../customers/write-customers.ts";
import { Actions, Section } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useWriting } from "../parts/writing.ts";
import { sentenceOf, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";

interface SheetProps {
  readonly workbook: Workbook;
  readonly list: List;
  readonly columns: Columns;
  readonly transactions: Transactions;
  readonly overview: Overview;
  readonly analysis: Analysis;
}

type Form = "live" | "values";

/** Puts the customers on a sheet of their own. */
export function CustomersSheet(props: SheetProps) {
  const { workbook, columns, transactions, overview, analysis } = props;
  const language = useLanguage();
  const {
    customers: { sheet: texts },
    work,
  } = useTexts();
  const writing = useWriting();
  const [wanted, setWanted] = useState<Form>("live");
  const [pictures, setPictures] = useState(workbook.can.pictures);
  const abort = useRef<AbortController>(undefined);
  const why = whyNotLive(columns, transactions, overview, analysis.question);
  const form: Form = why === undefined ? wanted : "values";
  const busy = writing.status?.tone === "busy";
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (writing.status !== undefined) told.current?.scrollIntoView({ block: "nearest" });
  }, [writing.status]);

  const draw = async (labels: Language) =>
    (await import("../customers/draw-pictures.ts")).drawPictures(analysis, overview, labels);

  const submit = async () => {
    const changed = await hasChanged(props.list, workbook).catch((error: unknown) => {
      writing.say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
    });
    if (changed === undefined) return;
    if (changed) return writing.say({ tone: "problem", sentence: ({ customers }) => customers.sheet.changed });
    const stop = new AbortController();
    abort.current = stop;
    let name = "";
    await writing.write(
      async () => {
        const written = await writeCustomers({ ...props, form, draw: pictures ? draw : undefined }, workbook, {
          signal: stop.signal,
          onProgress: (share) =>
            writing.say({
              tone: "busy",
              sentence: ({ customers }) => customers.sheet.writing(`${Math.round(100 * share)}%`),
            }),
        });
        name = written.name;
        // What was written stands, also where the host would rather not show it.
        await workbook.select(firstCellOf(name)).catch(() => {});
        return written.receipt;
      },
      (_, { customers }) => customers.sheet.done(name),
    );
  };

  return (
    <Section heading={texts.heading}>
      <Field label={texts.how} {...(why !== undefined && { hint: whyText(why) })}>
        <RadioGroup value={form} onChange={(_, { value }) => setWanted(value === "live" ? "live" : "values")}>
          <Radio value="live" label={<Option name={texts.live} hint={texts.liveHint} />} disabled={why !== undefined} />
          <Radio value="values" label={<Option name={texts.values} hint={texts.valuesHint} />} />
        </RadioGroup>
      </Field>
      {workbook.can.pictures && (
        <Checkbox
          label={texts.pictures}
          checked={pictures}
          onChange={(_, { checked }) => setPictures(checked === true)}
        />
      )}
      <Actions>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void submit()}>
          {texts.submit}
        </Button>
        {busy && <Button onClick={() => abort.current?.abort()}>{work.cancel}</Button>}
      </Actions>
      <div ref={told}>
        <StatusLine writing={writing} />
      </div>
    </Section>
  );

  function whyText(reason: NonNullable<typeof why>): string {
    const sentence = texts.whyValues[reason];
    return typeof sentence === "string" ? sentence : sentence(formatNumber(MOST_LIVE_ROWS, language));
  }
}

const useOptionStyles = makeStyles({
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

function Option({ name, hint }: { readonly name: string; readonly hint: string }) {
  const styles = useOptionStyles();
  return (
    <>
      {name}
      <span className={styles.hint}>{hint}</span>
    </>
  );
}
