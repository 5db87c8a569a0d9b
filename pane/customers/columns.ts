import type { RoleWords } from "../classify/header-words.ts";

/** What a column of a transaction list is for. The first three are needed. */
export const ROLES = ["customers", "dates", "amounts", "quantities"] as const;
export type Role = (typeof ROLES)[number];

/** Which columns hold what, by their place in the block, from 0. With quantities the amounts are those of one piece. */
export interface Columns {
  readonly customers: number;
  readonly dates: number;
  readonly amounts: number;
  readonly quantities: number | undefined;
}

const list = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(", "));

export const COLUMN_WORDS: Readonly<Record<Role, RoleWords>> = {
  customers: {
    says: list(
      "klant, klanten, klantnr, klantnummer, klant id, klantcode, klantnaam, naam klant",
      "customer, customers, customer id, customer number, customer name, customer no, cust id, client, client id",
      "debiteur, debiteurnr, debiteurnummer, debiteurnaam, relatie, relatienr, relatienummer, afnemer, account id",
      "user id, member id, buyer",
    ),
    mayMean: list("account, bedrijf, company, bedrijfsnaam, naam, name, id, lid, e mail, email, contact, organisatie"),
  },
  dates: {
    says: list(
      "datum, date, orderdatum, order date, besteldatum, aankoopdatum, purchase date, factuurdatum, invoice date",
      "transactiedatum, transaction date, verkoopdatum, sale date, boekdatum, boekingsdatum, kassadatum, datum order",
    ),
    mayMean: list("dag, day, besteld op, gekocht op, ordered at, created at, tijdstip, timestamp, leverdatum"),
  },
  amounts: {
    says: list(
      "bedrag, amount, orderbedrag, order amount, order value, orderwaarde, omzet, revenue, turnover, sales",
      "factuurbedrag, invoice amount, besteding, spend, besteed, netto bedrag, nettobedrag, totaalbedrag, total amount",
      "regelbedrag, line total, ordertotaal, order total",
    ),
    mayMean: list("totaal, total, waarde, value, netto, net, bruto, prijs, price, betaald, paid, marge, margin"),
  },
  quantities: {
    says: list("aantal, quantity, qty, aantal stuks, stuks, pieces, units, hoeveelheid, aantallen"),
    mayMean: list("volume, count, afzet"),
  },
};

/** Headers of an amount that is that of one piece. */
export const PIECE_PRICE: RoleWords = {
  says: list("stuksprijs, prijs per stuk, stukprijs, unit price, unitprice, eenheidsprijs, price per unit, item price"),
};

/** Headers of numbers that name something else than a customer, and of dates that are not those of a purchase. */
export const OTHER_WORDS: RoleWords = {
  says: list(
    "ordernr, ordernummer, order id, order number, order no, factuurnr, factuurnummer, invoice, invoice no, invoice number",
    "artikel, artikelnr, artikelcode, product, product id, sku, stockcode, regel, regelnr, line, transactie id",
    "transaction id, bonnummer, volgnummer, geboortedatum, date of birth, birthday, land, country, regio, region",
    "verkoper, sales rep, kanaal, channel, categorie, category, omschrijving, description, postcode, status",
  ),
};
