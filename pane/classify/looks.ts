import { HUES, type Hue, mixed, PAINTS, SHAPES, type Shape, SIGNS } from "../charts/palette.ts";
import type { Kind } from "./kind.ts";

/** How a class is told from the others: by colour, and by a sign for whoever does not see colours. */
export interface Look {
  readonly colour: Hue;
  readonly symbol: Shape;
  readonly sign: string;
  /** Of its points in a chart on white. */
  readonly strong: string;
  /** Of its cells, and of the text in them. */
  readonly fill: string;
  readonly ink: string;
}

/** The look of the class at this place among the classes of a kind. */
export function lookOf({ hues }: Pick<Kind, "hues">, place: number): Look {
  const symbol = SHAPES[place % SHAPES.length] as Shape;
  // After a round through the signs the colours move on by one, so that no two classes share both.
  const round = Math.floor(place / SHAPES.length);
  const colour = hues?.[place] ?? (HUES[(place + round) % HUES.length] as Hue);
  const strong = PAINTS.light.hues[colour];
  return {
    colour,
    symbol,
    sign: SIGNS[symbol],
    strong,
    fill: mixed(strong, "#ffffff", 0.82),
    ink: mixed(strong, "#000000", 0.45),
  };
}
