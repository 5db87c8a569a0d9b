import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceFor } from "../../core/i18n/index.ts";
import type { Choice } from "../classify/choice.ts";
import { cellName } from "../classify/findings.ts";
import type { Previewed } from "../classify/preview.ts";
import { BackIcon } from "../parts/icons.tsx";
import { Paragraph, View } from "../parts/layout.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { ClassifyApply } from "./classify-apply.tsx";
import { ClassifyChanges } from "./classify-changes.tsx";
import { ClassifyChart } from "./classify-chart.tsx";
import { ClassifyClasses } from "./classify-classes.tsx";
import { ClassifyColumns } from "./classify-columns.tsx";
import { ClassifyFound } from "./classify-found.tsx";
import { ClassifyLines } from "./classify-lines.tsx";
import { ClassifyModel } from "./classify-model.tsx";
import { ClassifyOptions } from "./classify-options.tsx";
import { START_OPTIONS, type WriteOptions } from "./use-apply.ts";
import type { Classifying, Stage } from "./use-classify.ts";
import { usePreview } from "./use-preview.ts";

const useStyles = makeStyles({
  back: {
    alignSelf: "flex-start",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: 0,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
  },
  problem: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

interface ChosenProps {
  readonly workbook: Workbook;
  readonly classifying: Classifying;
  readonly stage: Stage & { readonly kind: "chosen" };
  onShowCustomers(): void;
}

/** What the list would become, and everything that can be changed about it. */
export function ClassifyChosen({ workbook, classifying, stage, onShowCustomers }: ChosenProps) {
  const styles = useStyles();
  const { classify: texts } = useTexts();
  const { choice } = stage;
  const { choose } = classifying;
  const [options, setOptions] = useState<WriteOptions>(START_OPTIONS);
  const shown = usePreview(choice);
  const { now } = shown;
  return (
    <>
      <View>
        <Button
          appearance="transparent"
          className={styles.back}
          icon={<BackIcon />}
          onClick={() => classifying.restart()}
        >
          {texts.write.another}
        </Button>
        <ClassifyFound shown={shown} guesses={stage.guesses} onChoose={choose} onShowCustomers={onShowCustomers} />
        <div>
          <ClassifyModel stage={stage} onChoose={choose} />
          <div role="status">
            {now.kind === "incomplete" && <Paragraph>{texts.columns.incomplete}</Paragraph>}
            {now.kind === "refused" && <Refused choice={shown.choice} now={now} />}
          </div>
        </div>
        {now.kind === "preview" && (
          <>
            <ClassifyChart choice={shown.choice} preview={now.preview} />
            <ClassifyClasses choice={shown.choice} preview={now.preview} />
          </>
        )}
        <ClassifyLines choice={choice} shown={shown} workbook={workbook} onChoose={choose} />
        <ClassifyChanges shown={shown} />
        <ClassifyColumns choice={choice} open={now.kind === "incomplete"} onChoose={choose} />
        <ClassifyOptions choice={choice} shown={shown} workbook={workbook} options={options} onChange={setOptions} />
      </View>
      <ClassifyApply
        workbook={workbook}
        classifying={classifying}
        shown={shown}
        options={options}
        onChange={setOptions}
      />
    </>
  );
}

/** Why the function refuses these columns, with the cell that it is about. */
function Refused({ choice, now }: { readonly choice: Choice; readonly now: Previewed & { readonly kind: "refused" } }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { entry, error } = now.refused;
  const { param, row } = error.facts;
  const column = choice.columns[param ?? ""];
  const cell =
    row === undefined || column === undefined ? undefined : cellName(choice.list, now.rows.first + row - 1, column);
  return (
    <p className={styles.problem}>
      {sentenceFor(entry, error, language)} {cell !== undefined && texts.explain.at(cell)}
    </p>
  );
}
