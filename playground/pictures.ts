import type { Univer } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { StepOf } from "../pane/changes.ts";
import { WorkbookError } from "../pane/workbook.ts";

/** Pictures that lie over the cells and move along with them. */
export interface Pictures {
  /** Fetches what draws pictures, which nobody needs before the first one. */
  prepare(): Promise<void>;
  /** Lays a picture with its corner on that of a cell; gives back how to take it away. Prepare first. */
  add(sheet: FWorksheet, step: StepOf<"picture">): Promise<() => void>;
  count(sheet: FWorksheet): number;
  /** What a screen reader says of the pictures on a sheet: the canvas that they are drawn on tells nothing. */
  descriptions(sheet: FWorksheet): readonly string[];
}

type Drawing = typeof import("./drawing.ts");

export function picturesOn(univer: Univer): Pictures {
  let drawing: Drawing | undefined;
  let fetching: Promise<void> | undefined;
  const fetchDrawing = async () => {
    try {
      const fetched = await import(/* webpackChunkName: "drawing" */ "./drawing.ts");
      await fetched.startDrawing(univer);
      drawing = fetched;
    } catch (error) {
      // Another attempt may find the network again.
      fetching = undefined;
      throw new WorkbookError("unavailable", error instanceof Error ? error.message : "");
    }
  };
  return {
    prepare() {
      fetching ??= fetchDrawing();
      return fetching;
    },
    async add(sheet, step) {
      if (drawing === undefined) throw new Error("what draws pictures was not fetched");
      return drawing.addPicture(sheet, step);
    },
    descriptions: (sheet) => drawing?.descriptionsOn(sheet) ?? [],
    count: (sheet) => drawing?.countPictures(sheet) ?? 0,
  };
}
