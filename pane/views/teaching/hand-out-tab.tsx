import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import { exactSum } from "../../../core/numeric/sum.ts";
import { Paragraph, Quiet, Section, View } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { Empty } from "../../parts/view-head.tsx";
import { useWriting } from "../../parts/writing.ts";
import { isForStudents } from "../../teaching/hand-out.ts";
import { useLanguage, useTexts } from "../../texts/index.ts";
import { useHandOutTexts } from "../../texts/teaching/hand-out.ts";
import { problemSentence } from "../../texts/teaching/problem.ts";
import { HandOutClass } from "./hand-out-class.tsx";
import { HandOutMade } from "./hand-out-made.tsx";
import { HandOutWay } from "./hand-out-way.tsx";
import type { TabProps } from "./tabs.ts";
import { type Found, type HandingOut, useHandOut } from "./use-hand-out.ts";
import { StartedWork, WorkStatus } from "./work-status.tsx";

const useStyles = makeStyles({
  warnings: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    ":empty": { display: "none" },
  },
});

/** Hands an exercise out: own figures for every student, one workbook for all, or questions for a learning platform. */
export function HandOutTab({ workbook, onGo }: TabProps) {
  const texts = useHandOutTexts();
  const writing = useWriting();
  const state = useHandOut(workbook, (sheet, receipt) =>
    writing.say({ tone: "done", sentence: () => texts.key(sheet), receipt }),
  );
  const { finding, found } = state;
  return (
    <View>
      <WorkStatus working={finding} label={texts.reading} />
      {found !== undefined && found.exercise === undefined && (
        <Empty>
          <Paragraph>{texts.noExercise}</Paragraph>
          <Button appearance="primary" onClick={() => onGo("build")}>
            {texts.toBuild}
          </Button>
        </Empty>
      )}
      {found?.exercise !== undefined && (
        <>
          <Exercise exercise={found.exercise} />
          <HandOutClass workbook={workbook} list={found.list} onAgain={finding.start} />
          <HandOutWay workbook={workbook} state={state} />
          <Warnings state={state} found={found} />
          <Make state={state} />
          <StatusLine writing={writing} />
          <HandOutMade workbook={workbook} making={state.making} />
        </>
      )}
    </View>
  );
}

function Exercise({ exercise: { sheet, design } }: { readonly exercise: NonNullable<Found["exercise"]> }) {
  const language = useLanguage();
  const texts = useHandOutTexts().exercise;
  const points = exactSum(design.items.flatMap(({ parts }) => parts.map((part) => part.points)));
  return (
    <Section heading={design.title[language] || texts.heading}>
      <Quiet>{texts.said(design.items.length, formatNumber(points, language), sheet)}</Quiet>
    </Section>
  );
}

function Warnings({ state: { warnings, kept }, found }: { readonly state: HandingOut; readonly found: Found }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useHandOutTexts();
  const words = useTexts();
  const { ledgerTrouble } = found;
  return (
    <div className={styles.warnings}>
      {kept !== undefined && <Quiet>{texts.kept(kept.sheet)}</Quiet>}
      {ledgerTrouble !== undefined && <Note text={problemSentence(ledgerTrouble, words, language)} />}
      {warnings.map((warning) => (
        <Note key={warning.code} text={texts.warning(warning)} />
      ))}
    </div>
  );
}

const Note = ({ text }: { readonly text: string }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);

function Make({ state: { making, found, way } }: { readonly state: HandingOut }) {
  const texts = useHandOutTexts();
  const isReady = !isForStudents(way) || found?.list !== undefined;
  return <StartedWork working={making} label={texts.make} isReady={isReady} saying={texts.making} />;
}
