import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatQuantity } from "../../../core/i18n/format.ts";
import { readNumber } from "../../classify/numbers.ts";
import { FoldedFields } from "../../parts/folded-fields.tsx";
import { NarrowSelect } from "../../parts/narrow-select.tsx";
import type { Design } from "../../teaching/design.ts";
import { useLanguage } from "../../texts/index.ts";
import { useBuildTexts } from "../../texts/teaching/build.ts";
import type { Workbook } from "../../workbook.ts";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

const SCALES = ["classic", "linear", "belgian"] as const;
const USES = ["value", "formula", "follows"] as const;
const CUTS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
const CREDITS = [1, 0.9, 0.75, 0.5, 0.25, 0];

interface OptionsProps {
  readonly design: Design;
  readonly workbook: Workbook;
  onChange(design: Partial<Design>): void;
}

/** How answers become points and points a grade, as a line and as fields. */
export function BuildOptions({ design, workbook, onChange }: OptionsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { options: texts } = useBuildTexts();
  const [open, setOpen] = useState(false);
  const [typed, type] = useState(String(design.students));
  const { title, scale, knowledge, use, percentCredit, typedCredit, roundingCredit } = design;
  const share = (value: number) => formatQuantity(value, "fraction", language);
  const students = readNumber(typed, "count", workbook.notation);
  const isCount = students !== undefined && Number.isInteger(students) && students > 0;
  const credit = (label: string, value: number, change: (value: number) => Partial<Design>) => (
    <Field label={label}>
      <NarrowSelect value={String(value)} onChange={(_, next) => onChange(change(Number(next.value)))}>
        {CREDITS.map((one) => (
          <option key={one} value={String(one)}>
            {texts.credit(share(one))}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
  return (
    <FoldedFields
      heading={texts.heading}
      said={texts.said(texts.scales[scale], texts.uses[use === undefined || use === "references" ? "items" : use])}
      change={texts.change}
      done={texts.done}
      open={open}
      onToggle={setOpen}
    >
      <Field label={texts.title} hint={texts.titleHint}>
        <Input
          className={styles.input}
          value={title}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ title: value })}
        />
      </Field>
      <Field label={texts.scale}>
        <NarrowSelect
          value={scale}
          onChange={(_, { value }) => onChange({ scale: SCALES.find((one) => one === value) ?? "classic" })}
        >
          {SCALES.map((one) => (
            <option key={one} value={one}>
              {texts.scales[one]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {scale === "classic" && (
        <Field label={texts.knowledge}>
          <NarrowSelect value={String(knowledge)} onChange={(_, { value }) => onChange({ knowledge: Number(value) })}>
            {CUTS.map((one) => (
              <option key={one} value={String(one)}>
                {share(one)}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
      <Field label={texts.use}>
        <NarrowSelect
          value={use ?? ""}
          onChange={(_, { value }) => onChange({ use: USES.find((one) => one === value) })}
        >
          <option value="">{texts.uses.items}</option>
          {USES.map((one) => (
            <option key={one} value={one}>
              {texts.uses[one]}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {use !== "value" && credit(texts.typed, typedCredit, (value) => ({ typedCredit: value }))}
      {credit(texts.percent, percentCredit, (value) => ({ percentCredit: value }))}
      {credit(texts.rounding, roundingCredit, (value) => ({ roundingCredit: value }))}
      <Field
        label={texts.students}
        hint={texts.studentsHint}
        {...(!isCount && { validationMessage: texts.notANumber })}
      >
        <Input
          className={styles.input}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => {
            type(value);
            const count = readNumber(value, "count", workbook.notation);
            if (count !== undefined && Number.isInteger(count) && count > 0) onChange({ students: count });
          }}
        />
      </Field>
    </FoldedFields>
  );
}
