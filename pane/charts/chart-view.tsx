import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { Quiet } from "../parts/layout.tsx";
import { ResultTable } from "../parts/result-table.tsx";
import { useLanguage } from "../texts/index.ts";
import { useThemeName } from "../theme.ts";
import type { Chart } from "./chart.ts";
import type { Drawn } from "./draw.ts";
import { download, fileNameOf, type Png, pngOf, pngUrl, svgUrl } from "./export.ts";
import { heightFor } from "./height.ts";
import { BUTTONS } from "./view-texts.ts";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  picture: {
    minWidth: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& svg": { display: "block" },
    // The picture brings its own colours for high contrast.
    forcedColorAdjust: "none",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
});

interface ChartViewProps {
  readonly chart: Chart;
  /** Puts the picture into the sheet; left out where the host takes none. */
  onPlace?(): void;
}

/** A picture with what it says in words, all of its figures, and ways to take it along. */
export function ChartView({ chart, onPlace }: ChartViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const theme = useThemeName();
  const texts = BUTTONS[language];
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [drawn, setDrawn] = useState<Drawn>();
  const [failed, setFailed] = useState(false);
  const descriptionId = useId();

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const height = heightFor(chart, width);
  useEffect(() => {
    if (width === 0) return;
    let current = true;
    setFailed(false);
    import(/* webpackChunkName: "charts" */ "./draw.ts")
      .then(({ draw }) => current && setDrawn(draw(chart, { width, height, theme, language })))
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [chart, width, height, theme, language]);

  useEffect(() => {
    const element = frame.current;
    if (element === null || drawn === undefined) return;
    // As a document of its own kind, so that no text in it can be taken for HTML.
    const picture = new DOMParser().parseFromString(drawn.svg, "image/svg+xml").documentElement;
    picture.setAttribute("aria-hidden", "true");
    element.replaceChildren(document.importNode(picture, true));
  }, [drawn]);

  const savePng = async () => {
    if (drawn === undefined) return;
    const save = (png: Png) => download(fileNameOf(chart.title, "png"), pngUrl(png));
    await pngOf(drawn.svg, width, height).then(save, () => setFailed(true));
  };

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <div ref={frame} role="img" className={styles.picture} aria-label={chart.title} aria-describedby={descriptionId}>
        {drawn === undefined && !failed && <Spinner size="tiny" label={texts.drawing} />}
      </div>
      {failed && <Quiet>{texts.failed}</Quiet>}
      <div id={descriptionId}>
        <Quiet>{drawn?.description ?? ""}</Quiet>
      </div>
      <div className={styles.actions}>
        {onPlace && (
          <Button size="small" disabled={drawn === undefined} onClick={onPlace}>
            {texts.place}
          </Button>
        )}
        <Button
          size="small"
          disabled={drawn === undefined}
          onClick={() => drawn !== undefined && download(fileNameOf(chart.title, "svg"), svgUrl(drawn.svg))}
        >
          {texts.saveSvg}
        </Button>
        <Button size="small" disabled={drawn === undefined} onClick={() => void savePng()}>
          {texts.savePng}
        </Button>
      </div>
      {drawn && (
        <details>
          <summary className={styles.summary}>{texts.figures}</summary>
          <ResultTable headers={drawn.table.headers} rows={drawn.table.rows} numbered={false} label={chart.title} />
        </details>
      )}
    </figure>
  );
}
