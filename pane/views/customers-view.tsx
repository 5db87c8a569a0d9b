import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { formatNumber } from "../../core/i18n/format.ts";
import { completeColumns } from "../customers/guess-columns.ts";
import { WORKED_PAGE } from "../customers/worked-page.ts";
import { useDocsPage } from "../parts/docs.ts";
import { Paragraph, Quiet, Title, View } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { resultOf, type Working } from "../parts/use-work.ts";
import { Back, Empty, ViewHead } from "../parts/view-head.tsx";
import { useWriting, type Writing } from "../parts/writing.ts";
import { sentenceOf, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { CustomersColumns } from "./customers-columns.tsx";
import { CustomersDates } from "./customers-dates.tsx";
import { CustomersFit } from "./customers-fit.tsx";
import { CustomersOutcome } from "./customers-outcome.tsx";
import { CustomersPictures } from "./customers-pictures.tsx";
import { CustomersQuestion } from "./customers-question.tsx";
import { CustomersRead } from "./customers-read.tsx";
import { CustomersSheet } from "./customers-sheet.tsx";
import { type CustomersState, useCustomers } from "./use-customers.ts";
import { useRealDates } from "./use-real-dates.ts";

const useStyles = makeStyles({
  // A live region has to be there before it speaks; while it is silent it takes no room.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
  example: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  silent: { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` },
  spinner: { justifyContent: "flex-start" },
  work: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
});

/** What the customers in a list of orders are worth: from its columns to a sheet of its own. */
export function CustomersView({ workbook, onBack }: { readonly workbook: Workbook; onBack(): void }) {
  const styles = useStyles();
  const { customers: texts, detail } = useTexts();
  const state = useCustomers(workbook);
  const { finding, list } = state;
  // Other dates make another list.
  const writingDates = useWriting(finding.start);
  return (
    <View>
      <Back onBack={onBack}>{detail.back}</Back>
      <ViewHead again={texts.readAgain} onAgain={finding.start}>
        <Title focused>{texts.title}</Title>
        <Quiet>{list === undefined ? texts.intro : list.address}</Quiet>
        <Example />
      </ViewHead>
      <Finding state={state} />
      <div className={writingDates.status === undefined ? styles.silent : undefined}>
        <StatusLine writing={writingDates} />
      </div>
      {list !== undefined && <Found state={state} list={list} workbook={workbook} writingDates={writingDates} />}
    </View>
  );
}

/** The way to the page that works an example out, where the host serves the reference. */
function Example() {
  const styles = useStyles();
  const { customers: texts } = useTexts();
  const page = useDocsPage(WORKED_PAGE);
  if (page === undefined) return null;
  return (
    <Link href={page} target="_blank" rel="noreferrer" className={styles.example}>
      {texts.example}
    </Link>
  );
}

/** The list is sought, was not found or cannot be read. */
function Finding({ state: { finding, list } }: { readonly state: CustomersState }) {
  const styles = useStyles();
  const texts = useTexts();
  const { worked, start } = finding;
  return (
    <div role="status" className={styles.status}>
      {worked.kind === "busy" && (
        <Spinner className={styles.spinner} size="tiny" label={texts.customers.reading} delay={150} />
      )}
      {worked.kind === "failed" && <Paragraph>{sentenceOf(worked.error, texts)}</Paragraph>}
      {worked.kind === "done" && list === undefined && (
        <Empty>
          <Paragraph>{texts.customers.whatToDo}</Paragraph>
          <Button appearance="primary" onClick={start}>
            {texts.customers.readAgain}
          </Button>
        </Empty>
      )}
    </div>
  );
}

interface FoundProps {
  readonly state: CustomersState;
  readonly list: NonNullable<CustomersState["list"]>;
  readonly workbook: Workbook;
  readonly writingDates: Writing;
}

function Found({ state, list, workbook, writingDates }: FoundProps) {
  const { columns, reading, analysing, inputs, asked, dateReading, chooseColumns, readDates, changeInputs } = state;
  const writeDates = useRealDates(workbook, writingDates);
  const read = resultOf(reading.worked);
  const analysis = resultOf(analysing.worked);
  const complete = completeColumns(columns);
  const show = (address: string) => void workbook.select(address).catch(() => {});
  return (
    <>
      <CustomersColumns list={list} columns={columns} onChoose={chooseColumns} />
      <WorkLine working={reading} />
      {read?.readings !== undefined && complete !== undefined && (
        <CustomersDates
          list={list}
          column={complete.dates}
          readings={read.readings}
          reading={dateReading}
          writing={writingDates}
          onRead={readDates}
          onWrite={writeDates}
        />
      )}
      {read !== undefined && <CustomersRead list={list} read={read} onShow={show} />}
      {read !== undefined && "first" in read.overview && (
        <>
          <CustomersQuestion inputs={inputs} asked={asked} onChange={changeInputs} />
          <WorkLine working={analysing} rows={read.overview.transactions} />
        </>
      )}
      {analysis !== undefined && read !== undefined && "first" in read.overview && complete !== undefined && (
        <>
          <CustomersOutcome analysis={analysis} />
          {analysis.base.ok && (
            <CustomersFit analysis={analysis} base={analysis.base} onModel={(model) => changeInputs({ model })} />
          )}
          <CustomersPictures analysis={analysis} overview={read.overview} />
          <CustomersSheet
            workbook={workbook}
            list={list}
            columns={complete}
            transactions={read.transactions}
            overview={read.overview}
            analysis={analysis}
          />
        </>
      )}
    </>
  );
}

/** How far long work is, with the way to stop it; or the button that starts it. */
function WorkLine({ working, rows }: { readonly working: Working<unknown>; readonly rows?: number }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { work, customers } = texts;
  const { worked, start, cancel } = working;
  const stands = worked.kind === "cancelled" || (worked.kind === "waiting" && rows !== undefined);
  return (
    <div role="status" className={styles.status}>
      {worked.kind === "busy" && worked.before === undefined && (
        <div className={styles.work}>
          <ProgressBar value={worked.share} aria-label={customers.work.calculating} />
          <Button size="small" onClick={cancel}>
            {work.cancel}
          </Button>
        </div>
      )}
      {worked.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{sentenceOf(worked.error, texts)}</MessageBarBody>
        </MessageBar>
      )}
      {stands && (
        <div className={styles.work}>
          <Quiet>
            {worked.kind === "cancelled" ? work.cancelled : customers.work.large(formatNumber(rows ?? 0, language))}
          </Quiet>
          <Button appearance="primary" onClick={start}>
            {customers.work.calculate}
          </Button>
        </div>
      )}
    </div>
  );
}
