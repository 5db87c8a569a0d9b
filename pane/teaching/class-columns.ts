import type { Cell } from "../../core/cells.ts";
import { isBlank } from "../../core/cells.ts";
import { matchOf, type RoleWords } from "../classify/header-words.ts";

/** What a column of a class list may hold. */
const ROLES = ["number", "first", "infix", "last", "name", "language"] as const;
type Role = (typeof ROLES)[number];

/** The columns of a class list, from 0. A name is one column, or a first and a last one. */
export type ClassColumns = { readonly number: number } & { readonly [R in Exclude<Role, "number">]?: number };

const list = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(", "));

const WORDS: Readonly<Record<Role, RoleWords>> = {
  number: {
    says: list(
      "studentnummer, studentnr, student number, student no, student id, studentid, leerlingnummer, leerlingnr",
      "stamnummer, rolnummer, inschrijvingsnummer, registratienummer, pcn, orgdefinedid, sis user id, matricule",
    ),
    mayMean: list("nummer, number, nr, no, id, username, gebruikersnaam, code"),
  },
  first: { says: list("voornaam, roepnaam, first name, firstname, given name, voornamen") },
  infix: { says: list("tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, infix, prefix") },
  last: { says: list("achternaam, familienaam, last name, lastname, surname, family name") },
  name: {
    says: list("naam, name, student, naam student, student name, volledige naam, full name, leerling, naam leerling"),
    mayMean: list("deelnemer, participant, cursist"),
  },
  language: { says: list("taal, language, voertaal, taal student") },
};

/** Above the headers may stand a title and some remarks. */
const DEEPEST = 10;
const FAIR = 0.6;

type Rows = readonly (readonly Cell[])[];

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : "");

/** The row of headers, from 0, and what stands below it; undefined where no header names student numbers. */
export function headedColumns(rows: Rows): { readonly header: number; readonly columns: ClassColumns } | undefined {
  for (const [header, cells] of rows.slice(0, DEEPEST).entries()) {
    const taken = new Map<Role, number>();
    const fits = ROLES.flatMap((role) =>
      cells.map((cell, column) => ({ role, column, fit: matchOf(textOf(cell), WORDS[role]) })),
    ).sort((one, next) => next.fit - one.fit);
    for (const { role, column, fit } of fits)
      if (fit >= FAIR && !taken.has(role) && ![...taken.values()].includes(column)) taken.set(role, column);
    const number = taken.get("number");
    const isNamed = taken.has("name") || taken.has("first") || taken.has("last");
    const below = number === undefined ? [] : rows.slice(header + 1).filter((row) => isStudentNumber(row[number]));
    if (number !== undefined && below.length > 0 && (isNamed || matchOf(textOf(cells[number]), WORDS.number) > 0.75))
      return { header, columns: { ...Object.fromEntries(taken), number } };
  }
  return undefined;
}

/** A list without headers: a column of numbers that all differ, and one of names if there is one. */
export function bareColumns(rows: Rows): ClassColumns | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
  const filledOf = (cells: readonly Cell[]) => cells.filter((cell) => !isBlank(cell));
  const number = columns.findIndex((cells) => {
    const filled = filledOf(cells);
    return filled.length > 1 && filled.every(isStudentNumber) && new Set(filled).size > MOSTLY * filled.length;
  });
  if (number < 0) return undefined;
  const names = columns.flatMap((cells, column) => {
    const filled = filledOf(cells);
    const isName = filled.length > MOSTLY * rows.length && filled.every((cell) => /^\p{L}[^\d]*$/u.test(textOf(cell)));
    return isName && new Set(filled).size > MOSTLY * filled.length ? [column] : [];
  });
  const [first, last] = names;
  if (names.length === 0 || first === undefined) return { number };
  return last === undefined ? { number, name: first } : { number, first, last };
}

const MOSTLY = 0.7;

/** As schools write them: digits, with a few letters before them or none. */
const isStudentNumber = (cell: Cell): boolean =>
  typeof cell === "number"
    ? Number.isInteger(cell) && cell > 99
    : /^[a-z]{0,4}[- ]?\d[\d-]{2,}[a-z]?$/i.test(textOf(cell).trim());
