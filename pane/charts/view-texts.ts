import type { Language } from "../../core/words.ts";

const en = {
  drawing: "Drawing…",
  failed: "The picture could not be drawn here. Its figures are in the table below.",
  place: "Put in the sheet",
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  figures: "The figures",
};

const nl: typeof en = {
  drawing: "Tekenen…",
  failed: "De afbeelding kan hier niet worden getekend. De cijfers staan in de tabel hieronder.",
  place: "Zet in het werkblad",
  saveSvg: "Bewaar als SVG",
  savePng: "Bewaar als PNG",
  figures: "De cijfers",
};

/** What stands around a picture. */
export const BUTTONS: Readonly<Record<Language, typeof en>> = { en, nl };
