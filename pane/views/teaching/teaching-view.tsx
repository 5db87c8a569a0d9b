import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { Later } from "../../parts/later.tsx";
import { Quiet, Title } from "../../parts/layout.tsx";
import { Navigation } from "../../parts/navigation.tsx";
import { Back } from "../../parts/view-head.tsx";
import type { WrittenRecord } from "../../teaching/record-sheets.ts";
import { useTexts } from "../../texts/index.ts";
import type { Workbook } from "../../workbook.ts";
import { TABS, type Tab } from "./tabs.ts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  // The words of the tabs stand right under the others.
  tabs: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Exercises for a class, from building them to grades: a tab for each stage. */
export function TeachingView({ workbook, onBack }: { readonly workbook: Workbook; onBack(): void }) {
  const styles = useStyles();
  const { teaching: texts, detail } = useTexts();
  const [current, show] = useState<Tab | undefined>(TABS[0]?.name);
  const [written, setWritten] = useState<WrittenRecord>();
  const tab = TABS.find(({ name }) => name === current);
  const go = useCallback((next: Tab, record?: WrittenRecord) => {
    show(next);
    setWritten(record);
  }, []);
  return (
    <>
      <div className={styles.head}>
        <Back onBack={onBack}>{detail.back}</Back>
        <Title focused>{texts.title}</Title>
        <Quiet>{texts.intro}</Quiet>
        <div className={styles.tabs}>
          <Navigation<Tab>
            label={texts.stages}
            items={TABS.map(({ name }) => ({ value: name, label: texts.tabs[name] }))}
            current={tab?.name ?? "build"}
            small
            onChoose={go}
          />
        </div>
      </div>
      {tab && <Later key={tab.name} part={tab.part} props={{ workbook, written, onGo: go }} />}
    </>
  );
}
