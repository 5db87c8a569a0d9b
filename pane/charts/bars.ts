import { frameOf, nameAxis } from "./axes.ts";
import type { BarsChart, RepeatOrdersChart, SharesChart } from "./chart.ts";
import { SMALL } from "./measure.ts";
import { inkOn } from "./palette.ts";
import { label, looksOf, type Option, type Pen, valueAxis } from "./pen.ts";
import { WORDS } from "./words.ts";

export function barsOption({ rows, series, measure }: BarsChart, pen: Pen): Option {
  const looks = looksOf(series);
  return {
    ...frameOf(pen, looks.length > 1 ? looks.map(({ name }) => name) : []),
    xAxis: { ...valueAxis(pen, measure.name, measure.unit), nameGap: 28 },
    yAxis: {
      ...nameAxis(
        pen,
        rows.map(({ name }) => name),
      ),
      inverse: true,
    },
    series: looks.map((look, at) => ({
      type: "bar",
      name: label(look.name),
      itemStyle: { color: pen.paint.hues[look.colour] },
      barMaxWidth: 28,
      label: {
        show: true,
        position: "right",
        color: pen.paint.ink,
        fontSize: SMALL,
        formatter: ({ value }: { value: number | null }) => (value === null ? "" : pen.figure(value, measure.unit)),
      },
      data: rows.map(({ values }) => values[at] ?? null),
    })),
  };
}

/** A share below this has no room for its figure. */
const LEAST_NAMED = 0.08;

export const sharesOption = ({ rows, parts }: SharesChart, pen: Pen): Option => ({
  ...stacked(rows, parts, pen),
  yAxis: {
    ...nameAxis(
      pen,
      rows.map(({ name }) => name),
    ),
    inverse: true,
  },
});

/** Lying bars of which the parts make up 100%. */
export function stacked(
  rows: readonly { readonly shares: readonly number[] }[],
  parts: SharesChart["parts"],
  pen: Pen,
): Option {
  const looks = looksOf(parts);
  return {
    ...frameOf(
      pen,
      looks.map(({ name }) => name),
    ),
    xAxis: { ...valueAxis(pen, "", "fraction"), max: 1 },
    series: looks.map((look, at) => {
      const colour = pen.paint.hues[look.colour];
      return {
        type: "bar",
        stack: "whole",
        name: label(look.name),
        itemStyle: { color: colour, borderColor: pen.paint.background, borderWidth: 1 },
        barMaxWidth: 32,
        label: {
          show: true,
          color: inkOn(colour),
          fontSize: SMALL,
          // On a pattern a figure needs ground of its own.
          ...(pen.paint.patterns && { backgroundColor: colour, padding: 2 }),
          formatter: ({ value }: { value: number }) => (value < LEAST_NAMED ? "" : pen.figure(value, "fraction")),
        },
        data: rows.map(({ shares }) => shares[at] ?? 0),
      };
    }),
  };
}

export function repeatOrdersOption({ rows }: RepeatOrdersChart, pen: Pen): Option {
  const words = WORDS[pen.language];
  const sides = [
    { name: words.actual, colour: pen.paint.hues.blue, values: rows.map(({ actual }) => actual) },
    { name: words.expected, colour: pen.paint.hues.orange, values: rows.map(({ expected }) => expected) },
  ];
  return {
    ...frameOf(
      pen,
      sides.map(({ name }) => name),
    ),
    xAxis: {
      ...nameAxis(
        pen,
        rows.map(({ orders }) => orders),
        words.repeatOrders,
      ),
      nameGap: 28,
    },
    yAxis: valueAxis(pen, words.customers, "count"),
    series: sides.map(({ name, colour, values }) => ({
      type: "bar",
      name,
      itemStyle: { color: colour },
      barMaxWidth: 28,
      data: values,
    })),
  };
}
