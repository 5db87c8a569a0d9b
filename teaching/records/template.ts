import type { Item } from "../../core/items/item.ts";
import { STANDARD_POLICY } from "../../core/items/mark.ts";
import type { Language, Words } from "../../core/words.ts";
import type { DesignedExercise } from "../exercise.ts";
import { STANDARD_GRADE } from "../grade-of.ts";

/** What a teacher reads above the worked item of a template. */
export const templateNotes: readonly Words[] = [
  {
    en: "Below stands one item that works. Change it, or copy its rows to below the last one and give the copy another name.",
    nl: "Hieronder staat één opgave die werkt. Verander die, of kopieer de rijen ervan tot onder de laatste en geef de kopie een andere naam.",
  },
  {
    en: "Figure: differs per student, from lowest to highest in steps, or one of a list such as 100; 150; 200. Condition: what must hold of the figures.",
    nl: "Gegeven: verschilt per student, van laagste tot hoogste in stappen, of een van een lijst zoals 100; 150; 200. Voorwaarde: wat voor de getallen moet gelden.",
  },
  {
    en: "A name between braces shows the figure in a text: {price}. Fill in one language only if you like; the other then shows the same.",
    nl: "Een naam tussen accolades toont het getal in een tekst: {price}. Je mag ook maar één taal invullen; de andere toont dan hetzelfde.",
  },
  {
    en: "Answer: the formula of the right answer, with a name that later questions can use. Mistake: the formula of a wrong answer, what helps, and what part of the points it still earns.",
    nl: "Antwoord: de formule van het goede antwoord, met een naam die latere vragen kunnen gebruiken. Fout: de formule van een fout antwoord, wat helpt, en welk deel van de punten het nog oplevert.",
  },
  {
    en: "Carry on if: who made a mistake earlier gets the points for reckoning on well, as long as this holds.",
    nl: "Doorrekenen als: wie eerder een fout maakte, krijgt de punten voor goed doorrekenen, zolang dit geldt.",
  },
];

/** An exercise of one item that shows what an item can have. */
export const templateOf = (seed: string, language: Language): DesignedExercise => ({
  title: { en: "My own exercise", nl: "Mijn eigen oefening" },
  seed,
  grade: STANDARD_GRADE,
  policy: STANDARD_POLICY,
  items: [language === "nl" ? { ...EXAMPLE, id: "EIG-01" } : EXAMPLE],
});

const EXAMPLE: Item = {
  id: "OWN-01",
  version: 1,
  level: "apply",
  help: {
    title: { en: "Discount and turnover", nl: "Korting en omzet" },
    stem: {
      en: "A shop sells {pieces} pieces a week at {price} each. In the sale the price goes down by {discount}.",
      nl: "Een winkel verkoopt {pieces} stuks per week voor {price} per stuk. In de uitverkoop gaat er {discount} van de prijs af.",
    },
  },
  parameters: [
    {
      name: "price",
      label: { en: "Price", nl: "Prijs" },
      measure: "money",
      ...{ worked: 80, lowest: 20, highest: 150, step: 5 },
    },
    {
      name: "discount",
      label: { en: "Discount", nl: "Korting" },
      measure: "fraction",
      ...{ worked: 0.25, lowest: 0.1, highest: 0.4, step: 0.01 },
    },
    {
      name: "pieces",
      label: { en: "Pieces a week", nl: "Stuks per week" },
      measure: "count",
      worked: 120,
      values: [80, 120, 160, 200],
    },
  ],
  constraints: ["price*discount>=4"],
  parts: [
    {
      id: "a",
      kind: "number",
      name: "salePrice",
      help: { prompt: { en: "The price in the sale", nl: "De prijs in de uitverkoop" } },
      answer: "price*(1-discount)",
      measure: "money",
      decimals: 2,
      points: 1,
      mistakes: [
        {
          id: "discount-itself",
          formula: "price*discount",
          credit: 0.5,
          feedback: {
            en: "This is the discount: take it off the price.",
            nl: "Dit is de korting zelf: haal die van de prijs af.",
          },
        },
        {
          id: "added",
          formula: "price*(1+discount)",
          feedback: { en: "The discount comes off the price.", nl: "De korting gaat van de prijs af." },
        },
      ],
    },
    {
      id: "b",
      kind: "number",
      name: "turnover",
      help: { prompt: { en: "The turnover a week in the sale", nl: "De omzet per week in de uitverkoop" } },
      answer: "salePrice*pieces",
      measure: "money",
      decimals: 2,
      points: 1,
      carry: { when: "AND(salePrice>0,salePrice<2*price)" },
      mistakes: [
        {
          id: "old-price",
          formula: "price*pieces",
          feedback: { en: "This is the turnover without discount.", nl: "Dit is de omzet zonder korting." },
        },
      ],
    },
    {
      id: "c",
      kind: "choice",
      help: { prompt: { en: "What does the discount change?", nl: "Wat verandert er door de korting?" } },
      options: [
        { key: "price", label: { en: "Price", nl: "Prijs" } },
        { key: "place", label: { en: "Place", nl: "Plaats" } },
        { key: "product", label: { en: "Product", nl: "Product" } },
      ],
      answer: '"price"',
      shuffled: true,
      points: 1,
      mistakes: [
        {
          id: "other-p",
          when: 'chosen<>"price"',
          feedback: {
            en: "A discount changes what the customer pays.",
            nl: "Een korting verandert wat de klant betaalt.",
          },
        },
      ],
    },
  ],
};
