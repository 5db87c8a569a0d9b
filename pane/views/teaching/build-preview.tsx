import { Button, Field } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Figures } from "../../../core/items/figures.ts";
import { drawVariant } from "../../../teaching/draw-variant.ts";
import type { DesignedExercise } from "../../../teaching/exercise.ts";
import { Actions, Paragraph, Section } from "../../parts/layout.tsx";
import { NarrowSelect } from "../../parts/narrow-select.tsx";
import { ResultTable } from "../../parts/result-table.tsx";
import { type PreviewLine, previewItem } from "../../teaching/preview-item.ts";
import { useLanguage } from "../../texts/index.ts";
import { useBuildTexts } from "../../texts/teaching/build.ts";

/** How many variants stand beside one another. */
const SHOWN = 3;

/** Three variants of an item: figures, right answers and what the known mistakes give. */
export function BuildPreview({ exercise: { items, seed } }: { readonly exercise: DesignedExercise }) {
  const language = useLanguage();
  const { preview: texts } = useBuildTexts();
  const [chosen, choose] = useState("");
  const [round, turn] = useState(0);
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  const variants = useMemo(() => {
    const drawn: Figures[] = [];
    for (let place = 0; item !== undefined && place < SHOWN; place++) {
      const variant = drawVariant(item, `${seed}|preview ${round * SHOWN + place}|${item.id}`);
      // Where none is found, looking for another takes as long and finds none either.
      if (variant === undefined) break;
      drawn.push(variant.figures);
    }
    return drawn;
  }, [item, seed, round]);
  if (item === undefined) return null;
  const preview = previewItem(item, variants, language);
  const headers = variants.map((_, place) => texts.variant(String(round * SHOWN + place + 1)));
  const table = (heading: string, lines: readonly PreviewLine[]) =>
    lines.length > 0 && (
      <ResultTable
        label={heading}
        headers={[heading, ...headers]}
        rows={lines.map(({ label, values }) => [label, ...values])}
        numbered={false}
      />
    );
  return (
    <Section heading={texts.heading}>
      <Field label={texts.item}>
        <NarrowSelect value={item.id} onChange={(_, { value }) => choose(value)}>
          {items.map(({ id, help }) => (
            <option key={id} value={id}>
              {`${id} ${help.title[language]}`}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {variants.length === 0 ? (
        <Paragraph>{texts.none}</Paragraph>
      ) : (
        <>
          <Paragraph>{preview.stem}</Paragraph>
          {table(texts.figures, preview.figures)}
          {table(texts.answers, preview.answers)}
          {table(texts.mistakes, preview.mistakes)}
          <Actions>
            <Button size="small" onClick={() => turn(round + 1)}>
              {texts.others}
            </Button>
          </Actions>
        </>
      )}
    </Section>
  );
}
