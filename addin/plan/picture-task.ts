import type { StepOf } from "../../pane/changes.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import { type Rectangle, rangeOf } from "../rectangle.ts";
import { CELLS_PER_CALL, type LooksTask } from "./looks-tasks.ts";

const POINTS_PER_PIXEL = 0.75;
/** A picture goes in one message of at most 5 MB, with some room for the rest of it. */
const MOST_CHARACTERS = 4_900_000;

/** Puts a picture on the sheet, with its top left corner in that of a cell. */
export function pictureTask(
  context: Excel.RequestContext,
  { png, width, height, description }: StepOf<"picture">,
  place: Rectangle,
): LooksTask {
  if (png.length > MOST_CHARACTERS) throw new WorkbookError("too-large");
  const name = `Kwadrant ${crypto.randomUUID()}`;
  const corner = { left: 0, top: 0 };
  return {
    reads: [
      {
        cells: CELLS_PER_CALL,
        queue() {
          const cell = rangeOf(context, place).getCell(0, 0).load("left, top");
          return () => Object.assign(corner, { left: cell.left, top: cell.top });
        },
      },
    ],
    jobs: [
      {
        cells: CELLS_PER_CALL,
        queue() {
          const picture = context.workbook.worksheets.getItem(place.sheetId).shapes.addImage(png);
          picture.name = name;
          picture.altTextDescription = description;
          picture.lockAspectRatio = false;
          picture.left = corner.left;
          picture.top = corner.top;
          picture.width = width * POINTS_PER_PIXEL;
          picture.height = height * POINTS_PER_PIXEL;
          return undefined;
        },
      },
    ],
    checks: () => [],
    async takeBack(later) {
      const shapes = later.workbook.worksheets.getItem(place.sheetId).shapes.load("items/name");
      await later.sync();
      for (const shape of shapes.items) if (shape.name === name) shape.delete();
      await later.sync();
    },
  };
}
