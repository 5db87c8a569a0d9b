import type { Language } from "../../core/words.ts";
import { pngOf } from "../charts/export.ts";
import { heightFor } from "../charts/height.ts";
import { chartOf } from "../classify/chart-of.ts";
import type { Choice } from "../classify/choice.ts";
import type { Image } from "../classify/classify-plan.ts";
import type { Preview } from "../classify/preview.ts";

/** As wide as a few columns of a sheet. */
const WIDTH = 560;

/** The picture of a preview for the sheet; undefined where the browser cannot draw it. */
export async function drawImage(choice: Choice, preview: Preview, language: Language): Promise<Image | undefined> {
  const chart = chartOf(choice, preview, language);
  const height = heightFor(chart, WIDTH);
  try {
    const { draw } = await import(/* webpackChunkName: "charts" */ "../charts/draw.ts");
    const { svg, description } = draw(chart, { width: WIDTH, height, theme: "light", language });
    const { base64, width } = await pngOf(svg, WIDTH, height);
    return { png: base64, width, height, description };
  } catch {
    // The classes are worth more than their picture.
    return undefined;
  }
}
