import { exactSum } from "../../core/numeric/sum.ts";
import type { Unit } from "../../core/params.ts";
import type { Language } from "../../core/words.ts";
import type { Chart } from "./chart.ts";
import { figure } from "./figures.ts";
import { conversionsOf } from "./funnel.ts";
import { scoreText } from "./nps.ts";
import { giniOf, runningSharesOf } from "./pareto.ts";
import { isOnLine } from "./quadrant-plane.ts";
import { scoredSpokes } from "./radar.ts";

interface Voice {
  readonly language: Language;
  say(en: string, nl: string): string;
  show(value: number, unit: Unit): string;
}

type Describers = { readonly [K in Chart["kind"]]: (chart: Extract<Chart, { kind: K }>, voice: Voice) => string };

const highest = <T extends { readonly value: number }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((most, one) => (most === undefined || one.value > most.value ? one : most), undefined);

/** How sure an interval is, where it says. */
const sureness = (confidence: number | undefined, { say, show }: Voice): string =>
  confidence === undefined
    ? ""
    : say(` Intervals at ${show(confidence, "fraction")}.`, ` Intervallen van ${show(confidence, "fraction")}.`);

const DESCRIBERS: Describers = {
  quadrant({ cells, points, x, y }, { say }) {
    const counts = new Map(cells.map(({ name }) => [name, 0]));
    for (const { cell } of points) {
      const name = cells[cell]?.name ?? "";
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const perCell = [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
    const onLine = points.filter((point) => isOnLine({ x, y }, point)).length;
    const ties = onLine === 0 ? "" : say(` On a line: ${onLine}.`, ` Op een lijn: ${onLine}.`);
    return `${say(`${y.name} against ${x.name}.`, `${y.name} tegen ${x.name}.`)} ${perCell}.${ties}`;
  },
  pareto({ bars, of }, { say, show }) {
    const shares = Array.from(runningSharesOf(bars));
    const needed = shares.findIndex((share) => share >= 0.8) + 1;
    const part = needed / Math.max(1, bars.length);
    return needed === 0
      ? say("Nothing above 0 to add up.", "Er is niets boven 0 om op te tellen.")
      : say(
          `${needed} of ${bars.length} (${of}) make up 80%: ${show(part, "fraction")} of them.`,
          `${needed} van de ${bars.length} (${of}) zijn goed voor 80%: ${show(part, "fraction")} ervan.`,
        );
  },
  lorenz: ({ points, measure }, { say, show }) =>
    say(
      `Gini coefficient of ${measure}: ${show(giniOf(points), "ratio")}; 0 is equal, 1 is all with one.`,
      `Gini-coëfficiënt van ${measure}: ${show(giniOf(points), "ratio")}; 0 is gelijk, 1 is alles bij één.`,
    ),
  funnel({ stages, measure }, { say, show }) {
    const { conversions, bottleneck } = conversionsOf(stages);
    const [first, last] = [stages[0], stages.at(-1)];
    const whole = `${first?.name ?? ""} ${show(first?.value ?? 0, measure.unit)}, ${last?.name ?? ""} ${show(last?.value ?? 0, measure.unit)}.`;
    if (bottleneck < 0) return whole;
    const [name, rate] = [stages[bottleneck]?.name ?? "", show(conversions[bottleneck] ?? 0, "fraction")];
    return `${whole} ${say(`Bottleneck: the step to ${name}, ${rate}.`, `Knelpunt: de stap naar ${name}, ${rate}.`)}`;
  },
  "heat map"({ rows, columns, measure, across, down }, { say, show }) {
    const cells = rows.flatMap(({ name, cells }) =>
      cells.flatMap((value, at) => (value === null ? [] : [{ value, name, column: columns[at] ?? "" }])),
    );
    const top = highest(cells);
    if (top === undefined) return say("No figures.", "Geen cijfers.");
    const most = show(top.value, measure.unit);
    return say(
      `${measure.name} by ${down} and ${across}. Highest: ${most}, at ${top.name} and ${top.column}.`,
      `${measure.name} per ${down} en ${across}. Hoogste: ${most}, bij ${top.name} en ${top.column}.`,
    );
  },
  cohorts({ rows, measure, across, down }, { say, show }) {
    const last = rows.map(({ name, cells }) => {
      const known = cells.filter((cell): cell is number => cell !== null);
      return `${name} ${known.length === 0 ? "–" : show(known.at(-1) as number, measure.unit)}`;
    });
    return say(
      `${measure.name} by ${down} and ${across}. Last figure of each: ${last.join(", ")}.`,
      `${measure.name} per ${down} en ${across}. Laatste cijfer van elk: ${last.join(", ")}.`,
    );
  },
  nps({ groups, confidence }, voice) {
    const { language, show } = voice;
    const scores = groups.map((group) => `${group.name} ${scoreText(group, { language, figure: show })}`);
    return `${scores.join("; ")}.${sureness(confidence, voice)}`;
  },
  "nps trend"({ points, along, confidence }, voice) {
    const { say, language, show } = voice;
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return say("No figures.", "Geen cijfers.");
    const [from, to] = [first, last].map((one) => `${one.name} ${scoreText(one, { language, figure: show })}`);
    const course = say(`NPS per ${along}: from ${from} to ${to}.`, `NPS per ${along}: van ${from} naar ${to}.`);
    return course + sureness(confidence, voice);
  },
  radar({ spokes, series, measure }, { say, show }) {
    const lines = series.map(({ name, values }) => {
      const known = values.flatMap((value, at) => (value === null ? [] : [{ value, name: spokes[at] ?? "" }]));
      const [best, worst] = [highest(known), highest(known.map((one) => ({ ...one, value: -one.value })))];
      if (best === undefined || worst === undefined) return `${name}: –`;
      const [high, low] = [show(best.value, measure.unit), show(-worst.value, measure.unit)];
      return say(
        `${name}: highest ${best.name} ${high}, lowest ${worst.name} ${low}`,
        `${name}: hoogste ${best.name} ${high}, laagste ${worst.name} ${low}`,
      );
    });
    const scored = new Set(scoredSpokes({ spokes, series }));
    const without = spokes.filter((_, at) => !scored.has(at));
    const left =
      without.length === 0
        ? ""
        : say(
            ` Not drawn, a score is missing: ${without.join(", ")}.`,
            ` Niet getekend, er ontbreekt een score: ${without.join(", ")}.`,
          );
    return `${lines.join("; ")}.${left}`;
  },
  forecast({ forecast, measure, along, confidence }, voice) {
    const { say, show } = voice;
    const [next, last] = [forecast[0], forecast.at(-1)];
    if (next === undefined || last === undefined) return say("No forecast.", "Geen voorspelling.");
    const text = ({ name, value, low, high }: typeof next) => {
      const bounds =
        low === undefined || high === undefined ? "" : ` (${show(low, measure.unit)} – ${show(high, measure.unit)})`;
      return `${name} ${show(value, measure.unit)}${bounds}`;
    };
    const course = say(
      `${measure.name} per ${along}. Forecast: ${text(next)}, up to ${text(last)}.`,
      `${measure.name} per ${along}. Voorspelling: ${text(next)}, tot en met ${text(last)}.`,
    );
    return course + sureness(confidence, voice);
  },
  bars: ({ rows, measure, of }, { say, show }) =>
    `${say(`${measure.name} per ${of}.`, `${measure.name} per ${of}.`)} ${rows
      .map(
        ({ name, values }) =>
          `${name} ${values.map((value) => (value === null ? "–" : show(value, measure.unit))).join(" / ")}`,
      )
      .join(", ")}.`,
  shares: ({ rows, parts }, { show }) =>
    `${rows
      .map(
        ({ name, shares }) =>
          `${name}: ${shares.map((share, at) => `${parts[at]?.name ?? ""} ${show(share, "fraction")}`).join(", ")}`,
      )
      .join("; ")}.`,
  survival({ curves, time, share, confidence }, voice) {
    const { say, show } = voice;
    const ends = curves.flatMap(({ name, points }) => {
      const last = points.at(-1);
      return last === undefined
        ? []
        : [`${name} ${show(last.share, "fraction")} (${time.name} ${show(last.time, time.unit)})`];
    });
    return (
      say(`${share}, at the end: ${ends.join("; ")}.`, `${share}, aan het einde: ${ends.join("; ")}.`) +
      sureness(confidence, voice)
    );
  },
  treemap({ parts, measure, of }, { say, show }) {
    const total = exactSum(parts.map(({ value }) => Math.max(0, value)));
    const shares = parts
      .filter(({ value }) => value > 0)
      .map(({ name, value }) => `${name} ${show(value / total, "fraction")}`);
    return `${say(`${measure.name} per ${of}.`, `${measure.name} per ${of}.`)} ${shares.join(", ")}.`;
  },
  "repeat orders"({ rows }, { say, show }) {
    const off = rows.map(({ orders, actual, expected }) => ({
      orders,
      value: Math.abs(actual - expected),
      actual,
      expected,
    }));
    const worst = highest(off);
    if (worst === undefined) return say("No customers.", "Geen klanten.");
    const [actual, expected] = [show(worst.actual, "count"), show(worst.expected, "count")];
    return say(
      `Customers by repeat purchases. Furthest off at ${worst.orders}: ${actual} actual, ${expected} expected.`,
      `Klanten naar herhalingsaankopen. Het verst ernaast bij ${worst.orders}: ${actual} werkelijk, ${expected} verwacht.`,
    );
  },
};

/** What a picture says, for who cannot see it. */
export function describe(chart: Chart, language: Language): string {
  const voice: Voice = {
    language,
    say: (en, nl) => (language === "nl" ? nl : en),
    show: (value, unit) => figure(value, unit, language),
  };
  // The kind of the chart picked the describer, which the compiler does not follow.
  return (DESCRIBERS[chart.kind] as (chart: Chart, voice: Voice) => string)(chart, voice);
}
