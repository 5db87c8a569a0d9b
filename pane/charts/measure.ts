import { format } from "echarts/core";

export const FONT = "'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif";
export const FONT_SIZE = 12;
/** Names of points, figures beside marks. */
export const SMALL = 11;

/** How wide a text is in pixels: measured where there is a canvas, estimated elsewhere. */
export const widthOf = (text: string, size: number = FONT_SIZE, weight: "normal" | 600 = "normal"): number =>
  Math.ceil(format.getTextRect(text, `${weight} ${size}px ${FONT}`).width);

/** The text, or as much of its beginning as fits. */
export function fitted(
  text: string,
  room: number,
  size: number = FONT_SIZE,
  weight: "normal" | 600 = "normal",
): string {
  if (widthOf(text, size, weight) <= room) return text;
  let length = Math.max(1, Math.floor((text.length * room) / widthOf(text, size, weight)));
  while (length > 1 && widthOf(`${text.slice(0, length)}…`, size, weight) > room) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
