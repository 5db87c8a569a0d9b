import type { Item } from "../../core/items/item.ts";
import type { Language, Words } from "../../core/words.ts";
import type { Assignment, Edition, Issued } from "../hand-out/edition.ts";
import type { Ledger } from "../hand-out/ledger.ts";
import { LEDGER_TEXTS } from "../texts/ledger.ts";
import { filled } from "../trouble.ts";
import { RECORD_MARKS, type RecordRow } from "./record.ts";

/** The row of headers among the rows, from 0. */
export const ledgerHeaderRow = ({ drive }: Ledger): number => (drive === undefined ? 5 : 6);

/** The header of a figure: "CLV-01 margin". */
export const figureHeader = ({ id }: Pick<Item, "id">, parameter: string): string => `${id} ${parameter}`;

/** Where a student's file in Google Drive opens. */
export const fileLink = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

export const folderLink = (id: string): string => `https://drive.google.com/drive/folders/${id}`;

/**
 * The ledger as rows of cells from A1: a warning, what it belongs to, and one row per student with all figures. Of a pool
 * the sets that nobody has follow, without a student.
 */
export function ledgerRows(
  { seed, issued, pool, drive }: Ledger,
  { items, title }: Pick<Assignment, "items" | "title">,
  language: Language,
): readonly RecordRow[] {
  const said = (words: Words) => words[language];
  const { number, student, language: tongue, code, set, file } = LEDGER_TEXTS;
  const mode = pool === undefined ? said(LEDGER_TEXTS.own) : filled(LEDGER_TEXTS.pool, { sets: pool.length }, language);
  const header: readonly string[] = [
    ...[number, student, tongue, code].map(said),
    ...(pool === undefined ? [] : [said(set)]),
    ...(drive === undefined ? [] : [said(file)]),
    ...items.flatMap((item) => item.parameters.map(({ name }) => figureHeader(item, name))),
  ];
  const rowOf = (edition: Edition, of: Issued["student"] | undefined, place: number): RecordRow => {
    const id = of === undefined ? undefined : drive?.files[of.number];
    return [
      ...(of === undefined ? [null, null, null] : [of.number, of.name, of.language]),
      edition.code,
      ...(pool === undefined ? [] : [place + 1]),
      ...(drive === undefined ? [] : [id === undefined ? null : fileLink(id)]),
      ...items.flatMap(({ id: item, parameters }) =>
        parameters.map(({ name }) => edition.variants[item]?.figures[name] ?? null),
      ),
    ];
  };
  const placeOf = ({ code: own }: Edition) => pool?.findIndex((edition) => edition.code === own) ?? -1;
  const used = new Set(issued.map(placeOf));
  return [
    [said(RECORD_MARKS.ledger)],
    [said(LEDGER_TEXTS.warning)],
    [said(LEDGER_TEXTS.exercise), title[language]],
    [said(LEDGER_TEXTS.mode), mode],
    [said(LEDGER_TEXTS.seed), seed],
    ...(drive === undefined
      ? []
      : [[said(LEDGER_TEXTS.folder), drive.folder === undefined ? null : folderLink(drive.folder)]]),
    header,
    ...issued.map((one) => rowOf(one, one.student, placeOf(one))),
    ...(pool ?? []).flatMap((edition, place) => (used.has(place) ? [] : [rowOf(edition, undefined, place)])),
  ];
}
