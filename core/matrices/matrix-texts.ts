import type { StepWords } from "../results.ts";
import type { Language } from "../words.ts";
import { type Axis, bandsOf, labelsOf, type Matrix } from "./matrix.ts";

/** The sentences that all matrices share. */
export const SHARED = {
  en: {
    xCut: "Where {begins} on the horizontal axis; {default} if left out.",
    yCut: "Where {begins} on the vertical axis; {default} if left out.",
    begins: ["high begins", "middle and high begin, in two cells,"],
    and: " and ",
    scale: "(↓ low, – middle, ↑ high)",
    median: "the median of the column",
    result: "The quadrant of each row, beside the list.",
    header: "Quadrant",
    line: "A value on the line counts as high.",
    malformed: "{param} needs {expected}, and has {received}: correct the selection.",
    unfit: "{place} is {received}, which does not fit in this matrix: correct that cell or clear it.",
    mean: "Some draw the lines at the mean of the column instead of the median. One large customer then pulls the line up: of 10, 20, 30 and 340 two are high by the median, 25, and one by the mean, 100.",
    few: "One row has no median to compare with: give x cut and y cut, or select the whole list.",
    lines: {
      any: "or else the line of the matrix, or else the median of {axis}",
      fixed: "or else the line of the matrix",
      median: "or else the median of {axis}",
    },
    steps: {
      xCut: { name: "Line on the horizontal axis" },
      yCut: { name: "Line on the vertical axis" },
      first: { name: "First row", formula: "x and y beside their lines; on the line is high" },
      meaning: { name: "What it means", formula: "meaning of the cell in this matrix" },
      advice: { name: "What to do", formula: "advice that goes with the cell" },
    },
    names: { xCut: "x cut", yCut: "y cut" },
  },
  nl: {
    xCut: "Waar {begins} op de horizontale as; {default} als je niets invult.",
    yCut: "Waar {begins} op de verticale as; {default} als je niets invult.",
    begins: ["hoog begint", "midden en hoog beginnen, in twee cellen,"],
    and: " en ",
    scale: "(↓ laag, – midden, ↑ hoog)",
    median: "de mediaan van de kolom",
    result: "Het kwadrant van elke rij, naast de lijst.",
    header: "Kwadrant",
    line: "Een waarde op de grens telt als hoog.",
    malformed: "{param} vraagt {expected}, en heeft {received}: pas je selectie aan.",
    unfit: "{place} is {received}, en dat past niet in deze matrix: verbeter de cel of maak hem leeg.",
    mean: "Sommigen leggen de grens bij het gemiddelde van de kolom in plaats van bij de mediaan. Eén grote klant trekt die grens dan omhoog: van 10, 20, 30 en 340 zijn er twee hoog bij de mediaan, 25, en één bij het gemiddelde, 100.",
    few: "Eén rij heeft geen mediaan om mee te vergelijken: geef x-grens en y-grens op, of selecteer de hele lijst.",
    lines: {
      any: "anders de grens van de matrix, anders de mediaan van {axis}",
      fixed: "anders de grens van de matrix",
      median: "anders de mediaan van {axis}",
    },
    steps: {
      xCut: { name: "Grens op de horizontale as" },
      yCut: { name: "Grens op de verticale as" },
      first: { name: "Eerste rij", formula: "x en y naast hun grens; op de grens is hoog" },
      meaning: { name: "Wat het betekent", formula: "betekenis van de cel in deze matrix" },
      advice: { name: "Wat te doen", formula: "advies dat bij de cel hoort" },
    },
    names: { xCut: "x-grens", yCut: "y-grens" },
  },
} as const;

type Steps = Readonly<Record<keyof typeof SHARED.en.steps, StepWords>>;

/** The steps of a classification, with where each of its lines comes from: any matrix has both ways, one of ours has one. */
export function stepTexts(language: Language, fixed?: { readonly x: boolean; readonly y: boolean }): Steps {
  const { steps, names, lines } = SHARED[language];
  const way = (isFixed: boolean | undefined) =>
    isFixed === undefined ? lines.any : isFixed ? lines.fixed : lines.median;
  const from = (axis: "x" | "y") => way(fixed?.[axis]).replace("{axis}", axis);
  return {
    ...steps,
    xCut: { ...steps.xCut, formula: `${names.xCut}, ${from("x")}` },
    yCut: { ...steps.yCut, formula: `${names.yCut}, ${from("y")}` },
  };
}

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
    const value = shown?.join(shared.and).replace(/\./g, separator) ?? shared.median;
    const begins = shared.begins[bandsOf(matrix) > 2 ? 1 : 0];
    const help = shared[key].replace("{begins}", begins).replace("{default}", value);
    return [key, { name: shared.names[key], help }] as const;
  };
  return {
    title: title[language],
    summary: summary[language],
    formula: formulaOf(matrix, language),
    params: Object.fromEntries([axis(horizontal), axis(vertical), cut("xCut", horizontal), cut("yCut", vertical)]),
    result: shared.result,
    header: shared.header,
    steps: stepTexts(language, { x: horizontal.cuts !== undefined, y: vertical.cuts !== undefined }),
    examples: [example.note[language]],
    errors: {
      "malformed-table": shared.malformed,
      ...(horizontal.cuts === undefined || vertical.cuts === undefined ? { "too-few-values": shared.few } : {}),
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
  const bands = bandsOf(matrix);
  const signs = bands > 2 ? "↓–↑" : "↓↑";
  const [x, y] = [horizontal.name[language], vertical.name[language]];
  const places = cells.map(({ label }, index) => {
    const [column, row] = [index % bands, bands - 1 - Math.floor(index / bands)];
    return { label, across: signs.charAt(column), up: signs.charAt(row) };
  });
  if (bands === 2)
    return places.map(({ label, across, up }) => `${label[language]}: ${x} ${across}, ${y} ${up}`).join(" · ");
  const zones = labelsOf(matrix).map((label) => {
    const zone = places.filter((one) => one.label.en === label.en).map(({ across, up }) => `${across} ${up}`);
    return `${label[language]}: ${zone.join(", ")}`;
  });
  return `${x}, ${y} ${SHARED[language].scale} · ${zones.join(" · ")}`;
}
