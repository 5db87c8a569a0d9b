import { Field } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ChartView } from "../charts/chart-view.tsx";
import type { Analysis } from "../customers/analyse.ts";
import { PICTURES, type PictureName, pictureOf } from "../customers/pictures.ts";
import type { Overview } from "../customers/read-list.ts";
import { Quiet, Section } from "../parts/layout.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";

interface PicturesProps {
  readonly analysis: Analysis;
  readonly overview: Overview;
}

/** One picture of the customer base at a time: the user chooses which. */
export function CustomersPictures({ analysis, overview }: PicturesProps) {
  const language = useLanguage();
  const { pictures: texts } = useTexts().customers;
  const [wanted, setWanted] = useState<PictureName>("segments");
  const { first, last } = overview;
  const drawn = useMemo(
    () => PICTURES.flatMap((name) => ({ name, chart: pictureOf(name, analysis, { language, texts, first, last }) })),
    [analysis, language, texts, first, last],
  );
  const possible = drawn.flatMap(({ name, chart }) => (chart === undefined ? [] : [{ name, chart }]));
  const shown = possible.find(({ name }) => name === wanted) ?? possible[0];
  if (shown === undefined) return null;
  return (
    <Section heading={texts.heading}>
      <Field label={texts.choose}>
        <NarrowSelect
          value={shown.name}
          onChange={(_, { value }) => setWanted(PICTURES.find((name) => name === value) ?? "segments")}
        >
          {possible.map(({ name, chart }) => (
            <option key={name} value={name}>
              {chart.title}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      {shown.name === "forecast" && <Quiet>{texts.forecastNote}</Quiet>}
      <ChartView key={shown.name} chart={shown.chart} />
    </Section>
  );
}
