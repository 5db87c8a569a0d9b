import { type CsvCell, csvText } from "./csv-text.ts";

/** A student's result as a learning platform takes it. */
export interface GradeRow {
  readonly number: string;
  readonly name: string;
  readonly email?: string;
  readonly points: number;
  readonly feedback?: string;
}

export interface GradeBook {
  /** Of the assignment, as the platform calls it. */
  readonly title: string;
  readonly maximum: number;
  readonly rows: readonly GradeRow[];
}

export type Platform = "brightspace" | "canvas" | "moodle";

/** The file that the grade book of a platform imports. */
export function gradeBookCsv(platform: Platform, book: GradeBook): string {
  return csvText(LAYOUTS[platform](book));
}

/** Titles lose what the formats of the platforms use themselves. */
const plainTitle = (title: string): string =>
  title
    .replace(/[<>"#\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const LAYOUTS: Readonly<Record<Platform, (book: GradeBook) => readonly (readonly CsvCell[])[]>> = {
  brightspace: ({ title, rows }) => [
    ["OrgDefinedId", `${plainTitle(title)} Points Grade`, "End-of-Line Indicator"],
    ...rows.map(({ number, points }) => [number, points, "#"]),
  ],
  canvas: ({ title, maximum, rows }) => [
    ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", plainTitle(title)],
    ["    Points Possible", "", "", "", "", maximum],
    ...rows.map(({ number, name, email, points }) => [name, "", number, email ?? "", "", points]),
  ],
  moodle: ({ title, rows }) => [
    ["ID number", "Full name", "Email address", plainTitle(title), `${plainTitle(title)} (feedback)`],
    ...rows.map(({ number, name, email, points, feedback }) => [number, name, email ?? "", points, feedback ?? ""]),
  ],
};
