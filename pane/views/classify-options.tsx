import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Choice } from "../classify/choice.ts";
import { earlierColumn } from "../classify/class-column.ts";
import { canBeLive } from "../classify/live-formula.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Quiet } from "../parts/layout.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { letterOf } from "./classify-columns.tsx";
import type { WriteOptions } from "./use-apply.ts";
import type { Shown } from "./use-preview.ts";

interface OptionsProps {
  readonly choice: Choice;
  readonly shown: Shown;
  readonly workbook: Workbook;
  readonly options: WriteOptions;
  onChange(options: WriteOptions): void;
}

/** What Apply writes, and where. */
export function ClassifyOptions({ choice, shown, workbook, options, onChange }: OptionsProps) {
  const { write: texts } = useTexts().classify;
  const { can } = workbook;
  const { now } = shown;
  if (now.kind !== "preview") return null;
  const live = canBeLive(shown.choice, now.preview.rows);
  const { columns } = choice.list;
  const target = options.target ?? earlierColumn(shown.choice, now.preview.classes) ?? columns.length;
  return (
    <Disclosure label={texts.heading}>
      {live ? (
        <RadioGroup
          value={options.live ? "live" : "values"}
          aria-label={texts.heading}
          onChange={(_, { value }) => onChange({ ...options, live: value === "live" })}
        >
          <Radio value="live" label={texts.live} />
          <Radio value="values" label={texts.values} />
        </RadioGroup>
      ) : (
        <Quiet>{texts.notLive}</Quiet>
      )}
      <div>
        <Checkbox
          label={texts.colours}
          checked={options.colours}
          onChange={(_, { checked }) => onChange({ ...options, colours: checked === true })}
        />
        {(can.nativeChart || can.pictures) && (
          <Checkbox
            label={texts.chart}
            checked={options.chart}
            onChange={(_, { checked }) => onChange({ ...options, chart: checked === true })}
          />
        )}
      </div>
      <Field label={texts.target}>
        <NarrowSelect
          value={String(target)}
          onChange={(_, { value }) => onChange({ ...options, target: Number(value) })}
        >
          <option value={columns.length}>{texts.newColumn(letterOf(choice, columns.length))}</option>
          {columns
            .filter(({ index }) => index !== choice.label && !Object.values(choice.columns).includes(index))
            .map(({ index, header }) => (
              <option key={index} value={index}>
                {texts.existing(letterOf(choice, index), header)}
              </option>
            ))}
        </NarrowSelect>
      </Field>
    </Disclosure>
  );
}
