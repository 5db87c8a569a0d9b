import type { RoleWords } from "./header-words.ts";

const REVENUE = "omzet, revenue, turnover, sales, jaaromzet, netto omzet, net sales, verkopen";
const MARGIN = "marge, brutomarge, margin, gross margin, gross profit, brutowinst, winst, profit";
const AMOUNT = "bedrag, amount, waarde, value, totaal, total, facturatie, gefactureerd, invoiced";
const POTENTIAL = "potentieel, potentie, potential, potentials, omzetpotentieel, upside, wallet";
const GROWTH = "groei, groeikansen, groeikans, growth, kansen, opportunity, opportunities";

const phrases = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(", "));

const words = (says: readonly string[], mayMean: readonly string[] = []): RoleWords => ({ says, mayMean });

/** Words of headers by the parameter that a column fills, beside the parameter's own name and that of its axis. */
export const ROLE_WORDS: Readonly<Record<string, RoleWords>> = {
  currentValue: words(
    phrases("klantwaarde, customer value, waarde nu, actuele waarde"),
    phrases(REVENUE, MARGIN, "db, dekkingsbijdrage, contribution, afname, waarde, value"),
  ),
  potentialValue: words(
    phrases(POTENTIAL, "toekomstige waarde, future value"),
    phrases(GROWTH, "groeipotentieel, groeipotentie, groeimogelijkheden"),
  ),
  purchaseVolume: words(
    phrases("volume, afzet, aankoopvolume, volume purchased"),
    phrases(REVENUE, "afname, aantal, quantity, units, stuks"),
  ),
  growthPotential: words(
    phrases("groeipotentieel, groeipotentie, growth opportunity, groeikans, groeikansen"),
    phrases(GROWTH, POTENTIAL),
  ),
  relativeShare: words(phrases("rma, rms, relative share, relatief aandeel"), phrases("marktaandeel, market share")),
  marketGrowth: words(
    phrases("groei markt, groei van de markt, groeipercentage, growth rate"),
    phrases("groei, growth"),
  ),
  supplyComplexity: words(
    phrases("complexiteit, complexity, leveringsrisico, supply risk, inkooprisico, toeleveringsrisico"),
    phrases("risico, risk, schaarste"),
  ),
  strategicImportance: words(
    phrases("financiële impact, profit impact, winstimpact, invloed op resultaat, strategisch"),
    phrases("belang, importance, impact, invloed"),
  ),
  directiveBehaviour: words(
    phrases("sturend, directive, taakgericht, taakgerichtheid, task behaviour, task behavior"),
    phrases("taak, task, sturing"),
  ),
  supportiveBehaviour: words(
    phrases("ondersteunend, supportive, relatiegericht, relatiegerichtheid, relationship behaviour"),
    phrases("support, steun"),
  ),
  product: words(phrases("productnieuwheid, product newness")),
  market: words(phrases("marktnieuwheid, market newness")),
  advantage: words(phrases("voordeel, competitive advantage, source of advantage")),
  scope: words(phrases("bereik, competitive scope, reikwijdte, breedte")),
  businessAssets: words(
    phrases("concurrentiepositie, competitive position, business strength, concurrentiekracht, assets"),
    phrases("positie, position, sterkte, strength"),
  ),
  marketAttractiveness: words(phrases("aantrekkelijkheid, attractiveness")),
  importance: words(
    phrases("belang, belangrijkheid, belangscore, hoe belangrijk"),
    phrases("gewicht, weging, weight, prioriteit"),
  ),
  satisfaction: words(
    phrases(
      "tevredenheid, tevredenheidscore, tevredenheidscijfer, hoe tevreden, rapportcijfer, performance, prestatie",
    ),
    phrases("score, cijfer, waardering, beoordeling, rating"),
  ),
  values: words(phrases(REVENUE, "verbruikswaarde, usage value"), phrases(MARGIN, AMOUNT, "db, besteding, spend")),
  revenue: words(phrases(REVENUE), phrases(MARGIN, AMOUNT)),
  recency: words(
    phrases(
      "laatste aankoop, laatste order, laatste bestelling, laatste factuur, laatste besteldatum, last order",
      "last purchase, last order date, days since, dagen sinds, dagen geleden",
    ),
    phrases("laatste, last, since"),
  ),
  frequency: words(
    phrases(
      "aantal orders, aantal bestellingen, aantal aankopen, aantal facturen, orders, bestellingen",
      "number of orders, order count, purchases, aankopen, transactions, transaction count, transacties, aantal transacties",
    ),
    phrases("facturen, invoices, aantal, visits, bezoeken"),
  ),
  monetary: words(
    phrases("besteed, totaal besteed, total spent, spent, besteding, spend"),
    phrases(REVENUE, AMOUNT, MARGIN),
  ),
  spend: words(
    phrases(
      "besteding, bestedingen, besteed, jaarbesteding, uitgaven, expenses, spent, total spent, punten, points, spaarpunten",
    ),
    phrases(REVENUE, AMOUNT, "aankopen, purchases"),
  ),
  scores: words(
    phrases(
      "nps, nps score, beveelt aan, aanbeveling, aanbevelingsscore, aanbevelen",
      "would recommend, recommend, recommendation, likelihood to recommend",
    ),
  ),
  score: words(phrases("rfm, rfm score, rfm code")),
};

/** Headers of numbers that name or date something, and measure nothing. */
export const NO_MEASURE = phrases(
  "nr, nummer, number, no, id, code, klantnr, klantnummer, relatienr, relatienummer, debiteurnr, debiteurnummer, debnr",
  "accountnr, artikelnr, artikelnummer, ordernr, ordernummer, volgnummer, kvk, btw, postcode, zip, zipcode, telefoon",
  "telefoonnummer, phone, mobiel, iban, jaar, year, maand, month, week, rang, rank, ranking, ean, gtin, barcode",
);

/** Headers of columns of dates. */
export const DATE_WORDS = phrases(
  "datum, date, laatste, last, besteldatum, orderdatum, factuurdatum, startdatum, einddatum, geboortedatum",
  "aangemaakt, created, gewijzigd, modified",
);

/** What begins the name of a row that adds up or averages the others. */
export const TOTAL_WORDS =
  /^(?:(?:sub|eind|grand )?tota(?:a?l|len|ls)\b|som\b|sum\b|gemiddelde?\b|average\b|mean\b|gem\.|avg\b)/i;
