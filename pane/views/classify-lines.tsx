import { Button } from "@fluentui/react-components";
import type { Choice } from "../classify/choice.ts";
import { Quiet, Section } from "../parts/layout.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import { useReference } from "../use-reference.ts";
import type { Workbook } from "../workbook.ts";
import { ClassifyLine } from "./classify-line.tsx";
import type { Shown } from "./use-preview.ts";

interface LinesProps {
  readonly choice: Choice;
  readonly shown: Shown;
  readonly workbook: Workbook;
  onChoose(choice: Choice): void;
}

/** The thresholds, each by rule, number or slider; and what happens to a row that lies on one. */
export function ClassifyLines({ choice, shown, workbook, onChoose }: LinesProps) {
  const language = useLanguage();
  const { lines: texts } = useTexts().classify;
  const { reference } = useReference();
  const { kind } = choice;
  const previewed = shown.now;
  if (kind.lines.length === 0 || previewed.kind === "incomplete" || shown.choice.kind !== kind) return null;
  const { rows, lines } = previewed.kind === "preview" ? previewed.preview : previewed;
  const rule = reference?.ruleOf(kind.entry.calculator.id, "line", language);
  const changed = Object.keys(choice.settings).length > 0;
  return (
    <Section heading={texts.heading}>
      {kind.lines.map((line) => (
        <ClassifyLine
          key={line.key}
          line={line}
          values={lines[line.key]}
          rows={rows}
          choice={choice}
          workbook={workbook}
          onChoose={onChoose}
        />
      ))}
      {rule !== undefined && <Quiet>{rule}</Quiet>}
      {changed && (
        <div>
          <Button size="small" onClick={() => onChoose({ ...choice, settings: {} })}>
            {texts.reset}
          </Button>
        </div>
      )}
    </Section>
  );
}
