import { MATRICES } from "../../core/matrices/data/index.ts";
import { IMPROVE, KEEP, LOW, OVERKILL } from "../../core/satisfaction/priorities.ts";
import { SHARES } from "../../core/segments/pyramid-levels.ts";
import type { Kind } from "./kind.ts";
import { type KindData, kindFrom } from "./kind-from.ts";
import { matrixKind } from "./matrix-kind.ts";

const DATA: readonly KindData[] = [
  {
    id: "ABC",
    columns: ["values"],
    lines: [
      { param: "firstLimit", ways: ["own", "number", "cell"] },
      { param: "secondLimit", ways: ["own", "number", "cell"] },
    ],
    drawing: { kind: "pareto", heights: "values" },
    favour: 0.06,
  },
  {
    id: "PYRAMID",
    columns: ["revenue"],
    lines: [{ param: "shares", ways: ["own", "number"], own: SHARES, parts: true }],
    drawing: { kind: "pareto", heights: "revenue" },
  },
  {
    id: "RFMSCORE",
    second: "RFMSEGMENT",
    title: { en: "RFM segments", nl: "RFM-segmenten" },
    columns: ["recency", "frequency", "monetary"],
    lines: ["recency", "frequency", "monetary"].map((cuts) => ({
      param: "bins",
      cuts,
      ways: ["fifths", "number"],
      count: 4,
    })),
    drawing: { kind: "bars" },
  },
  {
    id: "RFMSEGMENT",
    title: { en: "Segments of RFM scores", nl: "Segmenten bij RFM-scores" },
    columns: ["score"],
    drawing: { kind: "bars" },
  },
  {
    id: "KTOPRIORITY",
    columns: ["importance", "satisfaction"],
    lines: [
      { param: "importanceCut", cuts: "importance", ways: ["mean", "median", "number", "cell"] },
      { param: "satisfactionCut", cuts: "satisfaction", ways: ["mean", "median", "number", "cell"] },
    ],
    drawing: {
      kind: "quadrant",
      x: "satisfaction",
      y: "importance",
      xLine: "satisfactionCut satisfaction",
      yLine: "importanceCut importance",
      reversed: false,
      cells: [IMPROVE, KEEP, LOW, OVERKILL].map((label) => ({ label })),
    },
    favour: 0.04,
  },
  {
    id: "LOYALTYTIER",
    columns: ["spend"],
    lines: [{ param: "thresholds", cuts: "spend", ways: ["spread", "number"], count: 3 }],
    named: {
      param: "tiers",
      line: "thresholds spend",
      standard: [
        { en: "Bronze", nl: "Brons" },
        { en: "Silver", nl: "Zilver" },
        { en: "Gold", nl: "Goud" },
      ],
    },
    drawing: { kind: "bars" },
  },
  { id: "NPSGROUP", columns: ["scores"], hues: ["green", "grey", "rust"], drawing: { kind: "bars" }, favour: 0.08 },
];

/** Every way to classify a list that needs nothing but the list, in menu order. */
export const KINDS: readonly Kind[] = [...Object.values(MATRICES).map(matrixKind), ...DATA.map(kindFrom)];
