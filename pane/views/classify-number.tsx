import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { NOTATIONS } from "../../core/emit/formula-text.ts";
import type { Unit } from "../../core/params.ts";
import { readNumber, typedNumber } from "../classify/numbers.ts";
import { useLanguage, useTexts } from "../texts/index.ts";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%", fontVariantNumeric: "tabular-nums" } });

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly disabled?: boolean;
  onChange(value: number): void;
}

/** A number with the decimals of the pane's language; what is no number waits, and says so when left. */
export function NumberInput({ label, value, unit, disabled = false, onChange }: NumberProps) {
  const styles = useStyles();
  const notation = NOTATIONS[useLanguage()];
  const { lines: texts } = useTexts().classify;
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const wrong = typed !== undefined && readNumber(typed, unit, notation) === undefined;
  return (
    <Field label={label} {...(wrong && left && { validationMessage: texts.notANumber })}>
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        value={typed ?? typedNumber(value, unit, notation)}
        onFocus={() => setLeft(false)}
        onChange={(_, data) => {
          setTyped(data.value);
          const number = readNumber(data.value, unit, notation);
          if (number !== undefined) onChange(number);
        }}
        onBlur={() => {
          setLeft(true);
          if (!wrong) setTyped(undefined);
        }}
      />
    </Field>
  );
}
