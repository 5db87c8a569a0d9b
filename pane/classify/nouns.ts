import type { Words } from "../../core/words.ts";

/** What the rows of a list are, one and many. */
export interface Noun {
  readonly headers: readonly string[];
  readonly one: Words;
  readonly many: Words;
}

const noun = (headers: string, [en, ens]: readonly [string, string], [nl, nls]: readonly [string, string]): Noun => ({
  headers: headers === "" ? [] : headers.split(", "),
  one: { en, nl },
  many: { en: ens, nl: nls },
});

export const ROWS = noun("", ["row", "rows"], ["rij", "rijen"]);

/** Headers of the column that names each row: a list is counted in the word of its header. */
export const NOUNS: readonly Noun[] = [
  noun(
    "klant, klantnaam, naam klant, klanten, client, clients, client name",
    ["client", "clients"],
    ["klant", "klanten"],
  ),
  noun("customer, customer name, customers", ["customer", "customers"], ["klant", "klanten"]),
  noun("relatie, relatienaam, relaties", ["relation", "relations"], ["relatie", "relaties"]),
  noun("account, account name, accountnaam, accounts", ["account", "accounts"], ["account", "accounts"]),
  noun("debiteur, debiteurnaam, debtor", ["debtor", "debtors"], ["debiteur", "debiteuren"]),
  noun("afnemer, buyer", ["buyer", "buyers"], ["afnemer", "afnemers"]),
  noun("lid, leden, lidnaam, pashouder, member, members, member name", ["member", "members"], ["lid", "leden"]),
  noun("idee, idea, plan, initiatief, initiative", ["idea", "ideas"], ["idee", "ideeën"]),
  noun("prospect, lead", ["prospect", "prospects"], ["prospect", "prospects"]),
  noun(
    "bedrijf, bedrijfsnaam, company, company name, organisatie, organisation, organization, firma, onderneming",
    ["company", "companies"],
    ["bedrijf", "bedrijven"],
  ),
  noun(
    "thema, theme, aspect, onderwerp, topic, stelling, vraag, question, statement",
    ["theme", "themes"],
    ["thema", "thema’s"],
  ),
  noun(
    "productgroep, product group, artikelgroep, category, categorie",
    ["product group", "product groups"],
    ["productgroep", "productgroepen"],
  ),
  noun(
    "product, artikel, item, productnaam, omschrijving, artikelomschrijving, sku",
    ["product", "products"],
    ["product", "producten"],
  ),
  noun("leverancier, supplier, vendor, crediteur", ["supplier", "suppliers"], ["leverancier", "leveranciers"]),
  noun("pmc, segment, markt", ["segment", "segments"], ["segment", "segmenten"]),
  noun(
    "medewerker, employee, verkoper, accountmanager, sales rep",
    ["employee", "employees"],
    ["medewerker", "medewerkers"],
  ),
  noun("respondent, deelnemer, participant", ["respondent", "respondents"], ["respondent", "respondenten"]),
  noun("winkel, store, filiaal, vestiging, branch", ["store", "stores"], ["winkel", "winkels"]),
  noun("naam, name, contact, contactpersoon, contact person, voornaam, achternaam", ["row", "rows"], ["rij", "rijen"]),
];
