import { describe, expect, it } from "vitest";
import { sizeColumnFor } from "../../../pane/classify/guess.ts";
import { guessFor, listUnder } from "./lists.ts";

describe("from real headers the pane takes the right matrix, columns and label", () => {
  it.each([
    [
      "Relatienr;Relatie;Omzet 2025;DB %;Potentieel",
      "id name money rate ten",
      "CUSTOMERMATRIX",
      "Relatie",
      { currentValue: "Omzet 2025", potentialValue: "Potentieel" },
    ],
    [
      "Klant;Huidige waarde;Potentiële waarde",
      "name ten more",
      "CUSTOMERMATRIX",
      "Klant",
      { currentValue: "Huidige waarde", potentialValue: "Potentiële waarde" },
    ],
    [
      "Potentiële waarde;Huidige waarde;Klant",
      "more ten name",
      "CUSTOMERMATRIX",
      "Klant",
      { currentValue: "Huidige waarde", potentialValue: "Potentiële waarde" },
    ],
    [
      "Klantnummer;Klant;Plaats;Omzet;Marge;Score potentieel",
      "id name city money rate ten",
      "CUSTOMERMATRIX",
      "Klant",
      { currentValue: "Omzet", potentialValue: "Score potentieel" },
    ],
    [
      "Account Name;Owner;Revenue FY25;Wallet potential",
      "name city money money",
      "CUSTOMERMATRIX",
      "Account Name",
      { currentValue: "Revenue FY25", potentialValue: "Wallet potential" },
    ],
    [
      "Klantnaam;Omzet (€);Groeipotentieel (1-10)",
      "name money ten",
      "GROWTHSHARE",
      "Klantnaam",
      { purchaseVolume: "Omzet (€)", growthPotential: "Groeipotentieel (1-10)" },
    ],
    [
      "Client;Purchase volume;Growth potential",
      "name ten more",
      "GROWTHSHARE",
      "Client",
      { purchaseVolume: "Purchase volume", growthPotential: "Growth potential" },
    ],
    [
      "Thema;Belang;Tevredenheid",
      "name ten more",
      "KTOPRIORITY",
      "Thema",
      { importance: "Belang", satisfaction: "Tevredenheid" },
    ],
    [
      "Theme;Satisfaction (1-10);Importance (1-10)",
      "name ten more",
      "KTOPRIORITY",
      "Theme",
      { importance: "Importance (1-10)", satisfaction: "Satisfaction (1-10)" },
    ],
    [
      "Aspect;Belang (1-5);Rapportcijfer",
      "name five ten",
      "KTOPRIORITY",
      "Aspect",
      { importance: "Belang (1-5)", satisfaction: "Rapportcijfer" },
    ],
    [
      "Productgroep;Strategisch belang;Complexiteit leverancier",
      "name ten more",
      "KRALJIC",
      "Productgroep",
      { supplyComplexity: "Complexiteit leverancier", strategicImportance: "Strategisch belang" },
    ],
    [
      "Product;Supply risk;Profit impact",
      "name ten more",
      "KRALJIC",
      "Product",
      { supplyComplexity: "Supply risk", strategicImportance: "Profit impact" },
    ],
    [
      "Artikel;Relatief marktaandeel;Marktgroei",
      "name ratio rate",
      "BCG",
      "Artikel",
      { relativeShare: "Relatief marktaandeel", marketGrowth: "Marktgroei" },
    ],
    [
      "PMC;Business assets;Marktaantrekkelijkheid",
      "name ten more",
      "MABA",
      "PMC",
      { businessAssets: "Business assets", marketAttractiveness: "Marktaantrekkelijkheid" },
    ],
    ["Idee;Product;Markt", "name nieuw nieuw", "ANSOFF", "Idee", { product: "Product", market: "Markt" }],
    ["Plan;Product;Market", "name new new", "ANSOFF", "Plan", { product: "Product", market: "Market" }],
    [
      "Medewerker;Sturend gedrag;Ondersteunend gedrag",
      "name ten more",
      "SITUATIONAL",
      "Medewerker",
      { directiveBehaviour: "Sturend gedrag", supportiveBehaviour: "Ondersteunend gedrag" },
    ],
    ["Debiteur;Jaaromzet", "name money", "ABC", "Debiteur", { values: "Jaaromzet" }],
    ["DEBNR;DEBITEUR;NETTO_OMZET_2025", "id name text", "ABC", "DEBITEUR", { values: "NETTO_OMZET_2025" }],
    ["Account Name;Annual Revenue;Industry", "name money city", "ABC", "Account Name", { values: "Annual Revenue" }],
    [
      "Klant;Laatste aankoop;Aantal orders;Besteed",
      "name date count money",
      "RFMSCORE",
      "Klant",
      { recency: "Laatste aankoop", frequency: "Aantal orders", monetary: "Besteed" },
    ],
    [
      "customer_id;recency_days;orders;total_spent",
      "id days count money",
      "RFMSCORE",
      "customer_id",
      { recency: "recency_days", frequency: "orders", monetary: "total_spent" },
    ],
    ["Naam;RFM-score", "name rfm", "RFMSEGMENT", "Naam", { score: "RFM-score" }],
    ["Respondent;Beveelt aan (0-10)", "name more", "NPSGROUP", "Respondent", { scores: "Beveelt aan (0-10)" }],
    ["Customer;Would recommend", "name more", "NPSGROUP", "Customer", { scores: "Would recommend" }],
    ["Lid;Uitgaven dit jaar", "name money", "LOYALTYTIER", "Lid", { spend: "Uitgaven dit jaar" }],
    ["Pashouder;Spaarpunten", "name points", "LOYALTYTIER", "Pashouder", { spend: "Spaarpunten" }],
    [
      "Relatienummer;Bedrijfsnaam;Kwadrant;Omzet;Potentie",
      "id name city money ten",
      "CUSTOMERMATRIX",
      "Bedrijfsnaam",
      { currentValue: "Omzet", potentialValue: "Potentie" },
    ],
  ])("%s", (headers, contents, kind, label, columns) => {
    const list = listUnder(headers, contents);
    expect(guessFor(list)).toEqual({ kind, columns });
    expect(list.columns[list.label ?? -1]?.header).toBe(label);
  });
});

it("counts a list in the word of its header, in both languages", () => {
  expect(listUnder("Klant;Omzet", "name money").noun.many).toEqual({ en: "clients", nl: "klanten" });
  expect(listUnder("Relatie;Omzet", "name money").noun.many.nl).toBe("relaties");
  expect(listUnder("Iets;Omzet", "name money").noun.many).toEqual({ en: "rows", nl: "rijen" });
});

it("takes two columns of scores without a word that it knows for the customer matrix, and says what it chose", () => {
  const { kind } = guessFor(listUnder("A;B;C", "name ten more"));
  expect(kind).toBe("CUSTOMERMATRIX");
});

it("never takes a number that names something for a measure", () => {
  for (const header of ["Klantnr", "Customer ID", "KvK-nummer", "Postcode", "Jaar", "Account code"]) {
    const list = listUnder(`Klant;${header};Omzet`, "name id money");
    expect(Object.values(guessFor(list).columns)).not.toContain(header);
  }
});

it("never gives a column whose cells a function would refuse", () => {
  // Growth in points, where a rate of at most 200% is asked for.
  expect(guessFor(listUnder("Product;Relatief marktaandeel;Marktgroei", "name ratio ten")).kind).not.toBe("BCG");
});

it("adds up money per class that the axes do not show", () => {
  const list = listUnder("Klant;Huidige waarde;Potentiële waarde;Omzet", "name ten more money");
  expect(sizeColumnFor(list, { currentValue: 1, potentialValue: 2 })).toBe(3);
  expect(
    sizeColumnFor(listUnder("Klant;A;B", "name ten more"), { currentValue: 1, potentialValue: 2 }),
  ).toBeUndefined();
});
