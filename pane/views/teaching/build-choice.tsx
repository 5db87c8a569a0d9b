import { Button, Field } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { DesignedExercise } from "../../../teaching/exercise.ts";
import { EXERCISE_SETS } from "../../../teaching/sets.ts";
import { Actions, Quiet, Section } from "../../parts/layout.tsx";
import { NarrowSelect } from "../../parts/narrow-select.tsx";
import { type Design, pointsOf, withSet } from "../../teaching/design.ts";
import { useLanguage } from "../../texts/index.ts";
import { useBuildTexts } from "../../texts/teaching/build.ts";

interface ChoiceProps {
  readonly design: Design;
  readonly exercise: DesignedExercise | undefined;
  /** The sheet of the exercise that there is already. */
  readonly sheet: string | undefined;
  onChange(design: Design): void;
  onInsert(): void;
  onTemplate(): void;
  onBack(): void;
}

/** A ready-made set, and the button that puts it on a sheet. */
export function BuildChoice({ design, exercise, sheet, onChange, onInsert, onTemplate, onBack }: ChoiceProps) {
  const language = useLanguage();
  const { choice: texts } = useBuildTexts();
  const number = (count: number) => formatNumber(count, language);
  const items = exercise?.items ?? [];
  const questions = items.reduce((sum, { parts }) => sum + parts.length, 0);
  return (
    <Section heading={texts.heading}>
      <Field label={texts.set}>
        <NarrowSelect value={design.set ?? ""} onChange={(_, { value }) => onChange(withSet(design, value))}>
          {EXERCISE_SETS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
          {design.set === undefined && <option value="">{texts.own}</option>}
        </NarrowSelect>
      </Field>
      <Quiet>
        {items.length === 0
          ? texts.nothing
          : texts.size(number(items.length), number(questions), number(pointsOf({ items })))}
      </Quiet>
      <Actions>
        <Button appearance="primary" disabled={items.length === 0} onClick={onInsert}>
          {texts.insert}
        </Button>
        <Button onClick={onTemplate}>{texts.template}</Button>
        {sheet !== undefined && (
          <Button appearance="subtle" onClick={onBack}>
            {texts.back(sheet)}
          </Button>
        )}
      </Actions>
      <Quiet>{texts.templateHint}</Quiet>
    </Section>
  );
}
