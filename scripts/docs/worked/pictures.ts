import { html, type Markup } from "../../../core/emit/markup.ts";
import { blockMarkup } from "../../../core/emit/reference-html.ts";
import { fileOf } from "../../../core/emit/site-frame.ts";
import type { Language } from "../../../core/words.ts";
import type { Chart } from "../../../pane/charts/chart.ts";
import { draw, svgOf } from "../../../pane/charts/draw.ts";
import { heightFor } from "../../../pane/charts/height.ts";
import type { ThemeName } from "../../../pane/theme.ts";

/** As wide as the text of a page, and as a narrow screen is. */
const WIDE = 640;
const NARROW = 288;
const NARROW_SCREEN = "(max-width: 42rem)";
const DARK = "(prefers-color-scheme: dark)";

/** A picture for light and dark, wide and narrow screens, that says itself in words and in figures. */
export function pictureMarkup(chart: Chart, figures: string, language: Language): Markup {
  const drawn = (width: number, theme: ThemeName) => {
    const height = heightFor(chart, width);
    return { width, height, address: addressOf(svgOf(chart, { width, height, theme, language })) };
  };
  const source = (media: string, width: number, theme: ThemeName) => {
    const { address, height } = drawn(width, theme);
    return html`<source media="${media}" srcset="${address}" width="${String(width)}" height="${String(height)}">`;
  };
  const { address, height } = drawn(WIDE, "light");
  const { description, table } = draw(chart, { width: WIDE, height, theme: "light", language });
  return html`<figure>
<figcaption>${chart.title}</figcaption>
<picture>
${source(`${DARK} and ${NARROW_SCREEN}`, NARROW, "dark")}
${source(NARROW_SCREEN, NARROW, "light")}
${source(DARK, WIDE, "dark")}
<img src="${address}" width="${String(WIDE)}" height="${String(height)}" alt="${description}">
</picture>
<details>
<summary>${figures}</summary>
${blockMarkup({ kind: "table", label: chart.title, ...table }, fileOf)}</details>
</figure>
`;
}

/** The picture in the page itself, which fetches nothing. */
const addressOf = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
