import { chartOf, shownOf } from "../classify/chart-of.ts";
import type { Choice } from "../classify/choice.ts";
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
  const shown = shownOf(choice, preview);
  const chart = chartOf(choice, preview, language);
  return (
    <div data-chart={chart.kind}>
      {shown < preview.rows.used.length && <Quiet>{texts.sample(shown, preview.rows.used.length)}</Quiet>}
    </div>
  );
}
