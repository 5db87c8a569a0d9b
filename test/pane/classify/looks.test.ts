import { expect, it } from "vitest";
import { contrastOf } from "../../../pane/charts/palette.ts";
import { KINDS } from "../../../pane/classify/kinds.ts";
import { lookOf } from "../../../pane/classify/looks.ts";

it("no two classes of one kind look alike, and the text of each can be read on its colour", () => {
  for (const kind of KINDS) {
    const looks = (kind.labels ?? kind.named?.standard ?? []).map((_, place) => lookOf(kind, place));
    expect(new Set(looks.map(({ colour, symbol }) => `${colour} ${symbol}`)).size).toBe(looks.length);
    for (const { fill, ink } of looks) expect(contrastOf(fill, ink)).toBeGreaterThanOrEqual(4.5);
  }
});
