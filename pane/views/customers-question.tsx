import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceFor } from "../../core/i18n/index.ts";
import { UNITS } from "../../core/value/bases/buyers-from.ts";
import { MODELS } from "../../core/value/bases/models.ts";
import { type Asked, type Inputs, modelNamed, PREDICTION, type TypedInput, unitOf } from "../customers/question.ts";
import { FoldedFields } from "../parts/folded-fields.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  input: { width: "100%", minWidth: 0 },
});

interface QuestionProps {
  readonly inputs: Inputs;
  readonly asked: Asked;
  onChange(inputs: Partial<Inputs>): void;
}

/** How far to look ahead and with which model, as a line and as fields. */
export function CustomersQuestion({ inputs, asked, onChange }: QuestionProps) {
  const styles = useStyles();
  const { question: texts } = useTexts().customers;
  const [open, setOpen] = useState(false);
  const { horizon, unit, margin, discount, model } = inputs;
  const typed = (name: TypedInput, label: string, hint?: string) => (
    <TypedField
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      inputs={inputs}
      asked={asked}
      onChange={onChange}
    />
  );
  return (
    <FoldedFields
      heading={texts.heading}
      said={texts.said(texts.ahead(horizon, unit), margin, discount, model)}
      change={texts.change}
      done={texts.done}
      open={open || !asked.ok}
      onToggle={setOpen}
    >
      <div className={styles.pair}>
        {typed("horizon", texts.horizon)}
        <Field label={texts.unit}>
          <NarrowSelect value={unit} onChange={(_, { value }) => onChange({ unit: unitOf(value) })}>
            {Object.keys(UNITS).map((one) => (
              <option key={one} value={one}>
                {texts.units[unitOf(one)].many}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      </div>
      {typed("margin", texts.margin, texts.marginHint)}
      {typed("discount", texts.discount, texts.discountHint)}
      {typed("asOf", texts.asOf, texts.asOfHint)}
      <Field label={texts.model} hint={texts.modelHints[model]}>
        <NarrowSelect value={model} onChange={(_, { value }) => onChange({ model: modelNamed(value) })}>
          {MODELS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </NarrowSelect>
      </Field>
    </FoldedFields>
  );
}

interface TypedProps extends QuestionProps {
  readonly name: TypedInput;
  readonly label: string;
  readonly hint?: string;
}

function TypedField({ name, label, hint, inputs, asked, onChange }: TypedProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const problem = asked.ok ? undefined : asked.problems.get(name);
  const sentence =
    problem === undefined || typeof problem === "string"
      ? problem && texts.insert.problems[problem]
      : sentenceFor(PREDICTION, problem, language);
  return (
    <Field label={label} {...(hint && { hint })} {...(sentence && { validationMessage: sentence })}>
      <Input
        className={styles.input}
        value={inputs[name]}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
}
