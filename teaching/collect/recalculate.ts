import type { Cell } from "../../core/cells.ts";
import type { Item } from "../../core/items/item.ts";
import type { Given } from "../../core/items/mark.ts";
import { markItem } from "../../core/items/mark-item.ts";
import type { AnswerPlace, Layout } from "../hand-out/layout.ts";
import { Calculation } from "./calculate.ts";
import type { Evidence } from "./collected.ts";
import { compared } from "./compare-values.ts";
import type { FoundAnswers } from "./find-answers.ts";
import type { FoundPlace, FoundWorkbook } from "./found.ts";
import { type Probe, probesOf } from "./probes.ts";
import { keyOf, Reach } from "./reach.ts";

/** What calculating an answer again says of it. */
export interface Recalculation {
  /** Left out where the formula could not be calculated, or the engine may be the one that is off. */
  readonly evidence?: Evidence;
  /** Whether the answer is right for other figures as well; left out where that was not found out. */
  readonly use?: "follows" | "stuck";
}

/**
 * Calculates the formulas of answers again: with the figures of the file, whether they give the values that it holds, and
 * with other figures, whether they follow. Only the engine sees the formulas.
 */
export class Recalculator {
  private drawn: readonly Probe[] | undefined;

  private readonly items: readonly Item[];
  private readonly layout: Layout;

  constructor(items: readonly Item[], layout: Layout) {
    this.items = items;
    this.layout = layout;
  }

  /** By the id of the answer, of those with a formula that could be calculated. */
  recalculate(workbook: FoundWorkbook, { answers, places }: FoundAnswers): ReadonlyMap<string, Recalculation> {
    const inputs = new Set(this.layout.data.flatMap(({ id }) => (places.has(id) ? keyOf(placeIn(places, id)) : [])));
    const reach = new Reach(workbook, inputs);
    const calculable = this.layout.answers.filter(
      ({ id }) => answers.get(id)?.formula !== undefined && reach.canCalculate(placeIn(places, id)),
    );
    if (calculable.length === 0) return new Map();
    const calculation = new Calculation(reach.cells.values(), workbook.names);
    const values = calculation.with(new Map());
    const evidence = new Map(
      calculable.map(({ id }) => {
        const held = answers.get(id);
        const key = keyOf(placeIn(places, id));
        const isKnown = values.has(key) && held?.isMissingValue !== true;
        return [id, isKnown ? compared(held?.value, values.get(key)) : undefined] as const;
      }),
    );
    const follows = this.followed(
      calculable.filter(({ id }) => evidence.get(id) === "agrees" && answers.get(id)?.use === "references"),
      { answers, places, calculation },
    );
    return new Map(
      calculable.flatMap(({ id }): [string, Recalculation][] => {
        const [said, use] = [evidence.get(id), follows.get(id)];
        return said === undefined ? [] : [[id, { evidence: said, ...(use === undefined ? {} : { use }) }]];
      }),
    );
  }

  private followed(candidates: readonly AnswerPlace[], student: Student): ReadonlyMap<string, "follows" | "stuck"> {
    const found = new Map<string, "follows" | "stuck">();
    for (const item of this.items) {
      const own = candidates.filter((place) => place.item === item.id && isNumber(item, place));
      // Without all its data on the sheet a formula has nothing to follow.
      const data = this.layout.data.filter((place) => place.item === item.id);
      if (own.length === 0 || !data.every(({ id }) => student.places.has(id))) continue;
      this.drawn ??= probesOf(this.items);
      const verdicts = this.drawn.map((probe) => this.tried(item, own, probe, student));
      for (const { id } of own) {
        const said = verdicts.map((verdict) => verdict.get(id));
        if (said.includes(false)) found.set(id, "stuck");
        else if (said.every((one) => one === true)) found.set(id, "follows");
      }
    }
    return found;
  }

  /**
   * Which answers of an item are right with other figures. Where an earlier answer was typed or does not follow, it is put
   * right first: those that refer to it are not to be blamed.
   */
  private tried(item: Item, own: readonly AnswerPlace[], probe: Probe, student: Student): ReadonlyMap<string, boolean> {
    const { answers, places, calculation } = student;
    const verdicts = new Map<string, boolean>();
    const set = probe.get(item.id);
    if (set === undefined) return verdicts;
    const inputs = new Map<string, Cell>();
    for (const { id, item: of, parameter } of this.layout.data)
      if (places.has(id)) inputs.set(keyOf(placeIn(places, id)), probe.get(of)?.figures[parameter]);
    const asked = this.layout.answers.filter(
      (place) => places.has(place.id) && this.items.some((one) => one.id === place.item && isNumber(one, place)),
    );
    const putRight = (place: AnswerPlace) =>
      inputs.set(keyOf(placeIn(places, place.id)), probe.get(place.item)?.right[place.part]);
    const trusted = new Set(own.map(({ id }) => id));
    for (const place of asked)
      if (answers.get(place.id)?.formula === undefined || (place.item === item.id && !trusted.has(place.id)))
        putRight(place);
    for (;;) {
      const values = calculation.with(inputs);
      const given = own.map((place): [string, Given] => {
        const key = keyOf(placeIn(places, place.id));
        const { format } = answers.get(place.id) ?? {};
        return [place.part, { value: inputs.get(key) ?? values.get(key), ...(format === undefined ? {} : { format }) }];
      });
      const others = Object.entries(set.right).map(([part, value]): [string, Given[]] => [part, [{ value }]]);
      const all = { ...Object.fromEntries(others), ...Object.fromEntries(given.map(([part, one]) => [part, [one]])) };
      const marks = new Map(markItem(item, set.figures, all).map((mark) => [mark.part, mark.reason.code]));
      const wrong = own.find((place) => !verdicts.has(place.id) && !isRight(marks.get(place.part)));
      for (const place of own) {
        if (wrong !== undefined && own.indexOf(place) >= own.indexOf(wrong)) break;
        if (!verdicts.has(place.id)) verdicts.set(place.id, true);
      }
      if (wrong === undefined) return verdicts;
      const value = values.get(keyOf(placeIn(places, wrong.id)));
      // An error may be the engine's.
      if (typeof value !== "number") return verdicts;
      verdicts.set(wrong.id, false);
      putRight(wrong);
    }
  }
}

interface Student extends Pick<FoundAnswers, "answers" | "places"> {
  readonly calculation: Calculation;
}

const placeIn = (places: ReadonlyMap<string, FoundPlace>, id: string): FoundPlace => places.get(id) as FoundPlace;

const isNumber = ({ parts }: Item, { part }: AnswerPlace): boolean =>
  parts.some(({ id, kind }) => id === part && kind === "number");

/** What is rounded along the way follows too. */
const FOLLOWING = ["right", "carried", "percent-typed", "rounded-early"];

const isRight = (code: string | undefined): boolean => code !== undefined && FOLLOWING.includes(code);
