import type { Language } from "../../core/words.ts";
import type { Chart } from "../charts/chart.ts";
import { pngOf } from "../charts/export.ts";
import { heightFor } from "../charts/height.ts";
import type { Image } from "../classify/classify-plan.ts";

/** As wide as a few columns of a sheet. */
const WIDTH = 560;

/** The picture for the sheet, in the light whatever the pane is in; undefined where the browser cannot draw it. */
export async function drawImage(chart: Chart, language: Language): Promise<Image | undefined> {
  const height = heightFor(chart, WIDTH);
  try {
    const { draw } = await import(/* webpackChunkName: "charts" */ "../charts/draw.ts");
    const { svg, description } = draw(chart, { width: WIDTH, height, theme: "light", language });
    const { base64, width } = await pngOf(svg, WIDTH, height);
    return { png: base64, width, height, description };
  } catch {
    // What it belongs to is worth more than its picture.
    return undefined;
  }
}
