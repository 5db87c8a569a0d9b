import type { ThemeName } from "../theme.ts";

/** Colours told apart with any kind of colour blindness, the first four most easily; each at least 3:1 against its background. */
export const HUES = ["blue", "orange", "green", "purple", "teal", "rust", "olive", "violet", "grey"] as const;
export type Hue = (typeof HUES)[number];

/** Shapes told apart without colour, and the sign that stands for each in a cell or a text. */
export const SIGNS = {
  circle: "●",
  square: "■",
  triangle: "▲",
  diamond: "◆",
  "triangle down": "▼",
  star: "★",
  ring: "○",
  frame: "□",
  cross: "✚",
} as const;
export type Shape = keyof typeof SIGNS;
export const SHAPES = Object.keys(SIGNS) as readonly Shape[];

/** What a theme paints with; six-digit hexadecimal colours. */
export interface Paint {
  readonly background: string;
  /** Texts and thresholds. */
  readonly ink: string;
  /** What is less important: axes, names of axes. */
  readonly quiet: string;
  /** Lines behind the figures. */
  readonly grid: string;
  readonly hues: Readonly<Record<Hue, string>>;
  /** From little to much. */
  readonly ramp: readonly [string, string, string];
  /** Patterns beside colours. */
  readonly patterns: boolean;
}

const ON_WHITE = {
  blue: "#0c64d5",
  orange: "#c57c57",
  green: "#0e5a17",
  purple: "#631e79",
  teal: "#1c9da9",
  rust: "#420f01",
  olive: "#746e25",
  violet: "#917ae7",
  grey: "#30343b",
} as const;

const ON_DARK = {
  blue: "#75aafe",
  orange: "#daa66b",
  green: "#bcfcc2",
  purple: "#a46c93",
  teal: "#58dff5",
  rust: "#d3583c",
  olive: "#d3e140",
  violet: "#7e6cef",
  grey: "#a4abb8",
} as const;

export const PAINTS: Readonly<Record<ThemeName, Paint>> = {
  light: {
    background: "#ffffff",
    ink: "#242424",
    quiet: "#616161",
    grid: "#e0e0e0",
    hues: ON_WHITE,
    ramp: ["#e8f1fc", "#6ea8ec", "#0b3f8c"],
    patterns: false,
  },
  dark: {
    background: "#292929",
    ink: "#ffffff",
    quiet: "#adadad",
    grid: "#4a4a4a",
    hues: ON_DARK,
    ramp: ["#303a48", "#4a7cc0", "#c4ddff"],
    patterns: false,
  },
  contrast: {
    background: "#000000",
    ink: "#ffffff",
    quiet: "#ffffff",
    grid: "#7f7f7f",
    hues: ON_DARK,
    ramp: ["#101820", "#4a7cc0", "#ffffff"],
    patterns: true,
  },
};

/** How the class at this place among the classes is drawn, where nothing else is asked. */
export const lookAt = (place: number): { readonly symbol: Shape; readonly colour: Hue } => ({
  symbol: SHAPES[place % SHAPES.length] as Shape,
  colour: HUES[place % HUES.length] as Hue,
});

/** The luminance of a six-digit colour, 0 to 1, as contrast is measured. */
export function luminanceOf(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The contrast of two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Black or white, whichever reads better on a colour. */
export const inkOn = (colour: string): string =>
  contrastOf(colour, "#ffffff") >= contrastOf(colour, "#000000") ? "#ffffff" : "#000000";

/** A colour between two, `share` of the way. */
export function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [start, end] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(start + share * (end - start))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
