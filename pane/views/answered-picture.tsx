import { useEffect, useMemo, useState } from "react";
import type { Answer } from "../../core/evaluation/outcome.ts";
import { ChartView } from "../charts/chart-view.tsx";
import type { Call } from "../formula.ts";
import { Section } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useWriting } from "../parts/writing.ts";
import { chartFor } from "../pictures/chart-for.ts";
import { pictureIn } from "../pictures/subject.ts";
import { rowNames } from "../row-names.ts";
import { useLanguage, useTexts } from "../texts/index.ts";
import { type Workbook, WorkbookError } from "../workbook.ts";
import { drawImage } from "./draw-image.ts";

interface PictureProps {
  readonly call: Call;
  readonly answer: Answer;
  /** The cell with the formula: the picture is placed beside it. */
  readonly address: string;
  readonly workbook: Workbook;
}

/** The picture of an answer, where its function has one. */
export function AnsweredPicture({ call, answer, address, workbook }: PictureProps) {
  const { explain: texts } = useTexts();
  const language = useLanguage();
  const writing = useWriting();
  const [names, setNames] = useState<readonly string[]>();
  const hasPicture = pictureIn(call.entry.calculator.result) !== undefined;
  useEffect(() => {
    if (!hasPicture) return;
    let current = true;
    void rowNames(call, workbook).then((found) => current && setNames(found));
    return () => {
      current = false;
    };
  }, [call, hasPicture, workbook]);
  const chart = useMemo(
    () => (names === undefined ? undefined : chartFor(call.entry, answer, language, names)),
    [call, answer, language, names],
  );
  if (chart === undefined) return null;

  const place = () =>
    writing.write(
      async () => {
        const image = await drawImage(chart, language);
        if (image === undefined) throw new WorkbookError("unsupported");
        const beside = await workbook.blankCellBeside(address);
        return workbook.apply([{ kind: "picture", address: beside, ...image }]);
      },
      (placed, words) => words.explain.pictureAt(placed),
    );
  return (
    <Section heading={texts.picture}>
      <ChartView chart={chart} {...(workbook.can.pictures && { onPlace: () => void place() })} />
      <StatusLine writing={writing} />
    </Section>
  );
}
