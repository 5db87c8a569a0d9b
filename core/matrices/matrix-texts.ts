import type { StepWords } from "../define.ts";
import type { Language } from "../words.ts";
import { type Axis, bandsOf, labelsOf, type Matrix } from "./matrix.ts";

/** The sentences that all matrices share. */
export const SHARED = {
  en: {
    xCut: "Where high begins on the horizontal axis; left out it is {default}.",
    yCut: "Where high begins on the vertical axis; left out it is {default}.",
    median: "the median of the column",
    result: "The quadrant of each row, beside the list. A value on the line counts as high.",
    header: "Quadrant",
    line: "A value on the line counts as high; rows with equal values get the same cell. A blank row stays blank.",
    malformed: "{param} needs {expected}, and has {received}.",
    unfit: "{place} is {received}, for which this matrix has no place.",
    mean: "Some draw the lines at the mean of the column instead of the median. One large customer then pulls the line up: of 10, 20, 30 and 340 two are high by the median, 25, and one by the mean, 100.",
    few: "One row has no median to compare with: give x cut and y cut, or select the whole list.",
    steps: {
      xCut: { name: "Line on the horizontal axis", formula: "x cut, or the default of the matrix" },
      yCut: { name: "Line on the vertical axis", formula: "y cut, or the default of the matrix" },
      first: { name: "First row", formula: "high from the line on: x ≥ its line, y ≥ its line" },
      meaning: { name: "What it means", formula: "meaning of the cell in this matrix" },
      advice: { name: "What to do", formula: "advice that goes with the cell" },
    },
    names: { xCut: "x cut", yCut: "y cut" },
  },
  nl: {
    xCut: "Waar hoog begint op de horizontale as; weggelaten is dat {default}.",
    yCut: "Waar hoog begint op de verticale as; weggelaten is dat {default}.",
    median: "de mediaan van de kolom",
    result: "Het kwadrant van elke rij, naast de lijst. Een waarde op de lijn telt als hoog.",
    header: "Kwadrant",
    line: "Een waarde op de lijn telt als hoog; rijen met gelijke waarden krijgen dezelfde cel. Een lege rij blijft leeg.",
    malformed: "{param} vraagt {expected}, en heeft {received}.",
    unfit: "{place} is {received}, en daar heeft deze matrix geen plaats voor.",
    mean: "Sommigen trekken de lijnen bij het gemiddelde van de kolom in plaats van bij de mediaan. Eén grote klant trekt de lijn dan omhoog: van 10, 20, 30 en 340 zijn er twee hoog bij de mediaan, 25, en één bij het gemiddelde, 100.",
    few: "Eén rij heeft geen mediaan om mee te vergelijken: geef x-grens en y-grens op, of selecteer de hele lijst.",
    steps: {
      xCut: { name: "Grens op de horizontale as", formula: "x-grens, of de standaard van de matrix" },
      yCut: { name: "Grens op de verticale as", formula: "y-grens, of de standaard van de matrix" },
      first: { name: "Eerste rij", formula: "hoog vanaf de lijn: x ≥ zijn grens, y ≥ zijn grens" },
      meaning: { name: "Wat het betekent", formula: "betekenis van de cel in deze matrix" },
      advice: { name: "Wat te doen", formula: "advies dat bij de cel hoort" },
    },
    names: { xCut: "x-grens", yCut: "y-grens" },
  },
} as const;

type Steps = Readonly<Record<keyof typeof SHARED.en.steps, StepWords>>;

/** Everything a person reads about a matrix function, in one language, from its data. */
export function matrixTexts(matrix: Matrix, language: Language) {
  const shared = SHARED[language];
  const { horizontal, vertical, title, summary, example } = matrix;
  const axis = ({ param, name, help }: Axis) => [param, { name: name[language], help: help[language] }] as const;
  const cut = (key: "xCut" | "yCut", { cuts, unit }: Axis) => {
    const shown = cuts?.map((value) =>
      unit === "fraction" ? `${100 * value}%` : String(Math.round(100 * value) / 100),
    );
    const separator = language === "nl" ? "," : ".";
    const value = shown?.join(" / ").replace(/\./g, separator) ?? shared.median;
    return [key, { name: shared.names[key], help: shared[key].replace("{default}", value) }] as const;
  };
  return {
    title: title[language],
    summary: summary[language],
    formula: formulaOf(matrix, language),
    params: Object.fromEntries([axis(horizontal), axis(vertical), cut("xCut", horizontal), cut("yCut", vertical)]),
    result: shared.result,
    header: shared.header,
    steps: shared.steps as Steps,
    examples: [example.note[language]],
    errors: {
      "malformed-table": shared.malformed,
      "too-few-values": shared.few,
    },
    notes: {},
    rivals: {
      ...(horizontal.cuts === undefined ? { mean: shared.mean } : {}),
      ...Object.fromEntries(Object.entries(matrix.rivals ?? {}).map(([name, text]) => [name, text[language]])),
    },
    rules: { line: shared.line },
  };
}

function formulaOf(matrix: Matrix, language: Language): string {
  const { horizontal, vertical, cells } = matrix;
  if (bandsOf(matrix) > 2)
    return labelsOf(matrix)
      .map((label) => label[language])
      .join(" · ");
  const signs = [
    ["↓", "↑"],
    ["↑", "↑"],
    ["↓", "↓"],
    ["↑", "↓"],
  ] as const;
  return cells
    .map(({ label }, index) => {
      const [x, y] = signs[index] as (typeof signs)[number];
      return `${label[language]}: ${horizontal.name[language]} ${x}, ${vertical.name[language]} ${y}`;
    })
    .join(" · ");
}
