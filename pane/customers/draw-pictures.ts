import type { Language } from "../../core/words.ts";
import { draw } from "../charts/draw.ts";
import { pngOf } from "../charts/export.ts";
import { heightFor } from "../charts/height.ts";
import { TEXTS } from "../texts/index.ts";
import type { Analysis } from "./analyse.ts";
import { PICTURES, pictureOf } from "./pictures.ts";
import type { Overview } from "./read-list.ts";
import type { SheetPicture } from "./write-customers.ts";

/** Pixels: as wide as people make a chart on a sheet. */
const WIDTH = 640;

/** All pictures of a customer base as a sheet takes them. Fetched when needed, with the drawing itself. */
export async function drawPictures(
  analysis: Analysis,
  { first, last }: Pick<Overview, "first" | "last">,
  language: Language,
): Promise<readonly SheetPicture[]> {
  const { pictures: texts } = TEXTS[language].customers;
  const charts = PICTURES.flatMap((name) => pictureOf(name, analysis, { language, texts, first, last }) ?? []);
  return Promise.all(
    charts.map(async (chart) => {
      const height = heightFor(chart, WIDTH);
      const { svg, description } = draw(chart, { width: WIDTH, height, theme: "light", language });
      return { ...(await pngOf(svg, WIDTH, height)), title: chart.title, description };
    }),
  );
}
