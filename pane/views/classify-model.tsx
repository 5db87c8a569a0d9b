import { Field } from "@fluentui/react-components";
import { type Choice, withKind } from "../classify/choice.ts";
import type { Kind } from "../classify/kind.ts";
import { KINDS } from "../classify/kinds.ts";
import { Quiet } from "../parts/layout.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import { useReference } from "../use-reference.ts";
import type { Stage } from "./use-classify.ts";

/** From this score on a model is one that the headers ask for. */
const FITS = 0.6;

interface ModelProps {
  readonly stage: Stage & { readonly kind: "chosen" };
  onChoose(choice: Choice): void;
}

const functionOf = ({ second, entry }: Kind): string => (second ?? entry).calculator.id;

/** The models, those that fit the list first. */
export function ClassifyModel({ stage, onChoose }: ModelProps) {
  const language = useLanguage();
  const { model } = useTexts().classify;
  const { choice, guesses, own } = stage;
  const { reference } = useReference();
  // What a matrix of the user's own is for, only the user knows.
  const told = own.includes(choice.kind) ? undefined : reference?.summaryOf(functionOf(choice.kind), language);
  const fitting = guesses
    .filter(({ score, kind }) => score >= FITS || kind === guesses[0]?.kind)
    .map(({ kind }) => kind);
  const groups: readonly (readonly [string, readonly Kind[]])[] = [
    [model.fits, fitting],
    [model.own, own],
    [model.others, KINDS.filter((kind) => !fitting.includes(kind))],
  ];
  const pick = (id: string) => {
    const kind = [...own, ...KINDS].find((one) => one.id === id);
    if (kind !== undefined) onChoose(withKind(choice, kind, language));
  };
  return (
    <div>
      <Field label={model.label}>
        <NarrowSelect value={choice.kind.id} onChange={(_, { value }) => pick(value)}>
          {groups
            .filter(([, kinds]) => kinds.length > 0)
            .map(([label, kinds]) => (
              <optgroup key={label} label={label}>
                {kinds.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[language]}
                  </option>
                ))}
              </optgroup>
            ))}
        </NarrowSelect>
      </Field>
      {told !== undefined && <Quiet>{told}</Quiet>}
    </div>
  );
}
