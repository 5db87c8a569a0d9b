import { type Box, intersection, without } from "./geometry.ts";
import type { Json } from "./host-object.ts";

interface Layer {
  readonly box: Box;
  readonly value: Json;
}

/** What cells look like, as coats of paint: the latest coat over a cell is the one that shows. */
export class Formats {
  readonly #layers = new Map<string, Layer[]>();

  paint(property: string, box: Box, value: Json): void {
    const covered = this.#of(property).filter((layer) => without(layer.box, box).length > 0);
    this.#layers.set(property, [...covered, { box, value }]);
  }

  /** The value all cells of the box share, or null where they differ, as Excel reports a mixed format. */
  read(property: string, box: Box, fallback: Json): Json {
    const seen = new Set<Json>();
    let bare = [box];
    for (const layer of [...this.#of(property)].reverse()) {
      if (bare.some((piece) => intersection(piece, layer.box))) seen.add(layer.value);
      bare = bare.flatMap((piece) => without(piece, layer.box));
      if (bare.length === 0) break;
    }
    if (bare.length > 0) seen.add(fallback);
    const [first = null, ...others] = seen;
    return others.length === 0 ? first : null;
  }

  clear(box: Box): void {
    for (const [property, layers] of this.#layers) {
      const rest = layers.flatMap(({ box: painted, value }) =>
        without(painted, box).map((piece) => ({ box: piece, value })),
      );
      this.#layers.set(property, rest);
    }
  }

  painted(): Box[] {
    return [...this.#layers.values()].flat().map((layer) => layer.box);
  }

  #of(property: string): readonly Layer[] {
    return this.#layers.get(property) ?? [];
  }
}
