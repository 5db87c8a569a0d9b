import type { FamilyName } from "../../registry.ts";
import type { CalculatorWords, SharedSentences } from "../translation.ts";
import { accounts } from "./accounts.ts";
import { distribution } from "./distribution.ts";
import { matrices } from "./matrices.ts";
import { price } from "./price.ts";
import { retention } from "./retention.ts";
import { sales } from "./sales.ts";
import { satisfaction } from "./satisfaction.ts";
import { scorecards } from "./scorecards.ts";
import { segments } from "./segments.ts";
import { teaching } from "./teaching.ts";
import { value } from "./value.ts";

export const families: Readonly<Record<FamilyName, Readonly<Record<string, CalculatorWords>>>> = {
  satisfaction,
  retention,
  value,
  segments,
  matrices,
  distribution,
  sales,
  price,
  accounts,
  scorecards,
  teaching,
};

export const sentences: SharedSentences = {
  "missing-value": "{param} is leeg: vul een waarde in.",
  "error-cell": "{place} bevat de fout {received}: herstel eerst die cel.",
  "not-a-number": "{place}: {received} is geen getal. Typ een getal of maak de cel leeg.",
  "ambiguous-number": "{place}: {received} is tekst die op twee manieren te lezen is. Typ het als getal.",
  "not-a-date": "{place}: {received} is geen datum. Typ een datum, of tekst zoals 2026-03-31 met het hele jaartal.",
  "ambiguous-date":
    "{place}: de tekst {received} kan {dayFirst} of {monthFirst} zijn, en geen andere datum laat zien welke. Maak er een datum van, of tekst zoals 2026-03-31.",
  "mixed-dates":
    "{place} is {received} en {otherPlace} is {otherReceived}: schrijf datums als tekst allemaal op één manier, zoals 2026-03-31.",
  "swapped-dates":
    "{place} is {received}, terwijl in {otherPlace} de tekst {otherReceived} staat: bij het openen van het bestand zijn dag en maand misschien verwisseld. Importeer de kolom als tekst, of typ alles als datum.",
  "not-yes-or-no": "{place}: {received} is geen ja of nee. Typ ja of nee, WAAR of ONWAAR, of 1 of 0.",
  "not-a-whole-number": "{place} moet een geheel getal zijn, niet {received}.",
  "not-a-rate": "{place} moet tussen {minimum} en {maximum} liggen: typ {asPercentage} of {asRate}.",
  "below-minimum": "{place} mag niet kleiner zijn dan {limit}, en is {received}.",
  "above-maximum": "{place} mag niet groter zijn dan {limit}, en is {received}.",
  "not-above": "{place} moet groter zijn dan {limit}, en is {received}.",
  "unknown-choice": "{place}: {received} is geen van de keuzes. Gebruik {options}.",
  "unknown-name": "{place}: {received} is niet bekend. Gebruik {options}.",
  "one-cell-expected": "{param} vraagt om één cel, niet om een bereik.",
  "different-sizes":
    "{param} heeft {rows} × {columns} cellen, {other} heeft er {otherRows} × {otherColumns}: selecteer even grote bereiken.",
  "incomplete-row": "{place} is leeg terwijl {other} is ingevuld: vul de rij aan of maak hem leeg.",
  "malformed-table": "{param} heeft niet de vorm van de verwachte tabel.",
  "inconsistent-values": "{place} past niet bij de andere waarden.",
  "division-by-zero": "De berekening deelt door nul.",
  "empty-range": "Er valt niets te berekenen: {param} bevat alleen lege cellen.",
  "too-few-values": "{param} bevat te weinig waarden.",
  "no-solution": "Bij deze cijfers bestaat geen uitkomst.",
  "too-large": "De uitkomst past niet in een cel: controleer het grootste en het kleinste getal.",
};

export const language = {
  name: "taal",
  help: "Taal van de labels, en of nl; die van de werkmap als je niets invult.",
};

export const row = "rij";
export const column = "kolom";

/** Parts of the data report, joined with commas. */
export const report = {
  used: "{param}: gebruikt {used}",
  blank: "leeg {blank}",
  textAsNumber: "tekst als getal gelezen {textAsNumber}",
  textAsDate: "tekst als datum gelezen {textAsDate}",
  dayFirst: "tekst als datum gelezen, dag voor maand {textAsDate}",
  monthFirst: "tekst als datum gelezen, maand voor dag {textAsDate}",
  header: "kop overgeslagen: {header}",
};
