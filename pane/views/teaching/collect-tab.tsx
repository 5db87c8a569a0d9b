import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import { Paragraph, Quiet, View } from "../../parts/layout.tsx";
import { Empty, ViewHead } from "../../parts/view-head.tsx";
import type { WrittenRecord } from "../../teaching/record-sheets.ts";
import { useLanguage } from "../../texts/index.ts";
import { useCollectTexts } from "../../texts/teaching/collect.ts";
import { CollectFiles } from "./collect-files.tsx";
import { CollectOutcome } from "./collect-outcome.tsx";
import type { TabProps } from "./tabs.ts";
import { useCollect } from "./use-collect.ts";
import { WorkStatus } from "./work-status.tsx";

/** Reads what a class handed in, and puts the answers on a sheet of their own. */
export function CollectTab({ workbook, onGo }: TabProps) {
  const texts = useCollectTexts();
  const language = useLanguage();
  const state = useCollect(
    workbook,
    useCallback((written: WrittenRecord) => onGo("grades", written), [onGo]),
  );
  const { finding, expected, handedOut } = state;
  return (
    <View>
      <WorkStatus working={finding} label={texts.reading} />
      {expected !== undefined && expected.exercise === undefined && (
        <Empty>
          <Paragraph>{texts.noExercise}</Paragraph>
          <Button appearance="primary" onClick={() => onGo("build")}>
            {texts.toBuild}
          </Button>
        </Empty>
      )}
      {expected?.exercise !== undefined && handedOut === undefined && (
        <Empty>
          <Paragraph>{texts.noLedger}</Paragraph>
          <Button appearance="primary" onClick={() => onGo("hand-out")}>
            {texts.toHandOut}
          </Button>
        </Empty>
      )}
      {expected?.exercise !== undefined && handedOut !== undefined && (
        <>
          <ViewHead again={texts.again} onAgain={finding.start}>
            <Quiet>
              {texts.expected(expected.exercise.title[language], formatNumber(handedOut.ledger.length, language))}
            </Quiet>
          </ViewHead>
          <CollectFiles state={state} />
          <WorkStatus working={state.reading} label={texts.collecting} />
          {state.collected !== undefined && (
            <CollectOutcome state={state} handedOut={handedOut} collected={state.collected} />
          )}
        </>
      )}
    </View>
  );
}
