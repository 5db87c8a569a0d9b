import { useMemo } from "react";
import { ChartView } from "../charts/chart-view.tsx";
import { chartOf, shownOf } from "../classify/chart-of.ts";
import type { Choice } from "../classify/choice.ts";
import { shownCount } from "../classify/numbers.ts";
import type { Preview } from "../classify/preview.ts";
import { Quiet } from "../parts/layout.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";

interface ChartProps {
  readonly choice: Choice;
  readonly preview: Preview;
}

/** The picture of a preview. */
export function ClassifyChart({ choice, preview }: ChartProps) {
  const language = useLanguage();
  const { chart: texts } = useTexts().classify;
  const chart = useMemo(() => chartOf(choice, preview, language), [choice, preview, language]);
  const [shown, all] = [shownOf(choice, preview), preview.rows.used.length];
  return (
    <div>
      <ChartView chart={chart} />
      {shown < all && <Quiet>{texts.sample(shownCount(shown, language), shownCount(all, language))}</Quiet>}
    </div>
  );
}
