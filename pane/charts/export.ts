/** Pixels of a PNG per pixel on the screen, so that it stays sharp on paper. */
const SHARPNESS = 2;

export interface Png {
  /** Without its prefix. */
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** The picture as PNG. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string, width: number, height: number): Promise<Png> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("there is no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [, base64 = ""] = canvas.toDataURL("image/png").split(",");
  return { base64, width, height };
}

/** Hands the user a file. */
export function download(name: string, url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
}

/** A file name out of a title. */
export const fileNameOf = (title: string, extension: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase() || "kwadrant"
  }.${extension}`;

export const svgUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
export const pngUrl = ({ base64 }: Png): string => `data:image/png;base64,${base64}`;
