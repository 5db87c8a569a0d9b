import { ImageSourceType, LocaleService, LocaleType, type Univer } from "@univerjs/core";
import { ISheetDrawingService, UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import enUS from "@univerjs/preset-sheets-drawing/locales/en-US";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { StepOf } from "../pane/changes.ts";

/** Univer starts plugins that come late a moment after they are registered. */
const A_MOMENT = 10;

/** Gives a grid that is there already what it needs to draw pictures. */
export async function startDrawing(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  injector.get(LocaleService).load({ [LocaleType.EN_US]: enUS });
  for (const plugin of UniverSheetsDrawingPreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  while (!injector.has(ISheetDrawingService)) await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
}

/** By the id of a drawing: Univer's own model of one has no place for it. */
const descriptions = new Map<string, string>();

/** Fetched with the first picture, as the others here. @public */
export async function addPicture(
  sheet: FWorksheet,
  { at, png, width, height, description }: StepOf<"picture">,
): Promise<() => void> {
  const image = await sheet
    .newOverGridImage()
    .setSource(`data:image/png;base64,${png}`, ImageSourceType.BASE64)
    .setRow(at.top)
    .setColumn(at.left)
    .setWidth(width)
    .setHeight(height)
    .buildAsync();
  descriptions.set(image.drawingId, description);
  sheet.insertImages([image]);
  return () => {
    const found = sheet.getImageById(image.drawingId);
    if (found) sheet.deleteImages([found]);
  };
}

/** @public */
export const descriptionsOn = (sheet: FWorksheet): readonly string[] =>
  sheet.getImages().flatMap((image) => descriptions.get(image.getId()) ?? []);

/** @public */
export const countPictures = (sheet: FWorksheet): number => sheet.getImages().length;
