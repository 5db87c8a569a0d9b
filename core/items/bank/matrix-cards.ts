import { MATRICES } from "../../matrices/data/index.ts";
import type { Axis, Matrix } from "../../matrices/matrix.ts";
import type { Words } from "../../words.ts";
import type { Item, WrongChoice } from "../item.ts";
import { cardsItem, exchanged, grid, option, wrongChoice } from "./write.ts";

const { growthShare, customerMatrix, kraljic, situational, ansoff, porterStrategy } = MATRICES;

/** The matrices as they are classified with and explained elsewhere: cards of each, and customers to be placed. */
export const matrixCardItems = (): readonly Item[] => [
  cellCards("MTX-01", growthShare),
  cellCards("MTX-02", customerMatrix),
  cellCards("MTX-03", kraljic),
  cellCards("MTX-04", situational),
  cellCards("MTX-05", ansoff),
  cellCards("MTX-06", porterStrategy),
  placedByScores("MTX-07", growthShare),
  placedByScores("MTX-08", customerMatrix),
];

const CELLS = ["topLeft", "topRight", "bottomLeft", "bottomRight"] as const;

/** Axes and cells of a matrix; what a cell means is on the front. */
function cellCards(id: string, { title, horizontal, vertical, cells }: Matrix): Item {
  const axes = [
    { key: "across", front: { en: "Horizontal axis", nl: "Horizontale as" }, back: capital(horizontal.name) },
    { key: "up", front: { en: "Vertical axis", nl: "Verticale as" }, back: capital(vertical.name) },
  ];
  const faces = cells.map(({ label, meaning }, place) => ({ key: CELLS[place] ?? "", front: meaning, back: label }));
  const [one, two, three, four] = cells.map(({ label }) => label) as [Words, Words, Words, Words];
  return cardsItem(
    id,
    title,
    [...axes, ...faces],
    [5, 3],
    [
      exchanged(
        "axes-swapped",
        "across",
        "up",
        `The horizontal axis is ${horizontal.name.en}, the vertical axis ${vertical.name.en}.`,
        `De horizontale as is ${horizontal.name.nl}, de verticale as ${vertical.name.nl}.`,
      ),
      exchanged(
        "opposite-corner",
        "topLeft",
        "bottomRight",
        `“${one.en}”: ${horizontal.name.en} ${low(horizontal).en}, ${vertical.name.en} ${high(vertical).en}. “${four.en}” is the other way round.`,
        `“${one.nl}”: ${horizontal.name.nl} ${low(horizontal).nl}, ${vertical.name.nl} ${high(vertical).nl}. Bij “${four.nl}” is dat andersom.`,
      ),
      sameAxis("same-row-above", ["topLeft", "topRight"], [one, two], horizontal),
      sameAxis("same-row-below", ["bottomLeft", "bottomRight"], [three, four], horizontal),
      sameAxis("same-column", ["topRight", "bottomRight"], [four, two], vertical),
    ],
  );
}

/** Two cells that differ on one axis only, the one on its low side first. */
const sameAxis = (
  id: string,
  [one, other]: readonly [string, string],
  [less, more]: readonly [Words, Words],
  axis: Axis,
): WrongChoice =>
  exchanged(
    id,
    one,
    other,
    `“${less.en}” and “${more.en}” differ in ${axis.name.en}: ${low(axis).en} and ${high(axis).en}.`,
    `“${less.nl}” en “${more.nl}” verschillen in ${axis.name.nl}: ${low(axis).nl} en ${high(axis).nl}.`,
  );

const low = ({ ends }: Axis): Words => ends?.low ?? { en: "low", nl: "laag" };
const high = ({ ends }: Axis): Words => ends?.high ?? { en: "high", nl: "hoog" };

const capital = ({ en, nl }: Words): Words => ({ en: upper(en), nl: upper(nl) });
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A customer with two scores: in which cell, and what to do there. */
function placedByScores(id: string, { id: name, title, horizontal, vertical, cells }: Matrix): Item {
  const placedAt = (across: string, up: string) => `${name}(${across},${up},5.5,5.5)`;
  const right = placedAt("across", "up");
  const swapped = placedAt("up", "across");
  const axesSwapped = wrongChoice(
    "axes-swapped",
    `AND(chosen=${swapped},${swapped}<>${right})`,
    `The axes are swapped: ${horizontal.name.en} is horizontal, ${vertical.name.en} vertical.`,
    `De assen zijn verwisseld: ${horizontal.name.nl} staat horizontaal, ${vertical.name.nl} verticaal.`,
  );
  return {
    id,
    version: 1,
    level: "apply",
    help: {
      title,
      stem: {
        en: `A customer scores {across} for ${horizontal.name.en} and {up} for ${vertical.name.en}, on a scale of 1 to 10; the cut is at 5.5.`,
        nl: `Een klant scoort een {across} voor ${horizontal.name.nl} en een {up} voor ${vertical.name.nl}, op een schaal van 1 tot en met 10; de grens ligt bij 5,5.`,
      },
    },
    parameters: [
      grid("count", "across", upper(horizontal.name.en), upper(horizontal.name.nl), [1, 10, 1], 3),
      grid("count", "up", upper(vertical.name.en), upper(vertical.name.nl), [1, 10, 1], 8),
    ],
    parts: [
      {
        id: "a",
        kind: "choice",
        help: { prompt: { en: "Which cell is that?", nl: "In welke cel valt deze klant?" } },
        options: cells.map(({ label }) => option(label.en, label.en, label.nl)),
        answer: right,
        shuffled: true,
        points: 1,
        mistakes: [
          axesSwapped,
          misjudged("horizontal-misjudged", placedAt("11-across", "up"), "across", horizontal),
          misjudged("vertical-misjudged", placedAt("across", "11-up"), "up", vertical),
        ],
      },
      {
        id: "b",
        kind: "choice",
        help: { prompt: { en: "What do you do with this customer?", nl: "Wat doe je met deze klant?" } },
        options: cells.map(({ label, advice }) => option(label.en, advice.en, advice.nl)),
        answer: right,
        shuffled: true,
        points: 1,
        mistakes: [axesSwapped],
      },
    ],
  };
}

const misjudged = (id: string, wrong: string, param: string, { name }: Axis): WrongChoice =>
  wrongChoice(
    id,
    `chosen=${wrong}`,
    `Look at ${name.en} again: {${param}} against a cut of 5.5.`,
    `Kijk nog eens naar ${name.nl}: {${param}} bij een grens van 5,5.`,
  );
