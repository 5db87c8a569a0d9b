import type { Language } from "../core/words.ts";
import type { FileProblemCode } from "./files/problem.ts";

export interface PageTexts {
  readonly title: string;
  readonly open: string;
  readonly openHint: string;
  readonly reset: string;
  readonly resetQuestion: string;
  readonly language: string;
  readonly dark: string;
  readonly pane: string;
  readonly grid: string;
  readonly pictures: string;
  readonly leaveGrid: string;
  readonly drop: string;
  readonly loading: string;
  readonly reading: string;
  readonly opened: string;
  /** A file of one row. */
  readonly openedOne: string;
  readonly sampleBack: string;
  readonly paneFailed: string;
  readonly problems: Readonly<Record<FileProblemCode, string>>;
}

/** `{file}`, `{sheets}` and `{rows}` are filled in. */
export const texts: Readonly<Record<Language, PageTexts>> = {
  en: {
    title: "Kwadrant playground",
    open: "Open a file",
    openHint: "Open a CSV or Excel file of your own. It stays on this computer.",
    reset: "Reset to the sample",
    resetQuestion: "Replace the whole workbook by the sample? What you changed or opened is lost.",
    language: "Language",
    dark: "Dark",
    pane: "Help",
    grid: "Spreadsheet",
    pictures: "Pictures on this sheet",
    leaveGrid: "F6 leaves the grid for the bar or the pane.",
    drop: "Drop the file to open it",
    loading: "Loading the spreadsheet…",
    reading: "Reading {file}…",
    opened: "Opened {file}: {sheets}, {rows} rows.",
    openedOne: "Opened {file}: {sheets}, 1 row.",
    sampleBack: "The sample workbook is back.",
    paneFailed: "The help pane could not be loaded. Reload the page to try again.",
    problems: {
      empty: "{file} is empty. The workbook is as it was.",
      unknown: "{file} is not a CSV or Excel file. The workbook is as it was.",
      protected:
        "{file} has a password or is in the old .xls format. Save it in Excel as .xlsx without a password. The workbook is as it was.",
      damaged: "{file} is damaged and cannot be read. The workbook is as it was.",
      "no-rows": "{file} holds no rows. The workbook is as it was.",
      "open-quote":
        "{file} has a quotation mark that is not closed, or closed too early, so that its rows cannot be told apart. The workbook is as it was.",
      "too-large":
        "{file} is too large for a sheet: at most 1,048,576 rows, 1,000 columns, 3 million cells, and 32,767 characters in a cell. The workbook is as it was.",
    },
  },
  nl: {
    title: "Kwadrant-proefruimte",
    open: "Bestand openen",
    openHint: "Open een eigen CSV- of Excel-bestand. Het blijft op deze computer.",
    reset: "Terug naar voorbeeld",
    resetQuestion: "De hele werkmap vervangen door het voorbeeld? Wat je wijzigde of opende gaat verloren.",
    language: "Taal",
    dark: "Donker",
    pane: "Hulp",
    grid: "Rekenblad",
    pictures: "Afbeeldingen op dit blad",
    leaveGrid: "Met F6 verlaat je het rekenblad, naar de balk of het paneel.",
    drop: "Laat het bestand los om het te openen",
    loading: "Het rekenblad wordt geladen…",
    reading: "{file} wordt gelezen…",
    opened: "{file} is geopend: {sheets}, {rows} rijen.",
    openedOne: "{file} is geopend: {sheets}, 1 rij.",
    sampleBack: "De voorbeeldwerkmap staat er weer.",
    paneFailed: "Het hulpvenster kon niet worden geladen. Laad de pagina opnieuw.",
    problems: {
      empty: "{file} is leeg. De werkmap is zoals die was.",
      unknown: "{file} is geen CSV- of Excel-bestand. De werkmap is zoals die was.",
      protected:
        "{file} heeft een wachtwoord of is in het oude .xls-formaat. Bewaar het in Excel als .xlsx zonder wachtwoord. De werkmap is zoals die was.",
      damaged: "{file} is beschadigd en kan niet worden gelezen. De werkmap is zoals die was.",
      "no-rows": "{file} bevat geen rijen. De werkmap is zoals die was.",
      "open-quote":
        "{file} heeft een aanhalingsteken dat niet of te vroeg is gesloten, zodat de rijen niet te onderscheiden zijn. De werkmap is zoals die was.",
      "too-large":
        "{file} is te groot voor een blad: hoogstens 1.048.576 rijen, 1.000 kolommen, 3 miljoen cellen en 32.767 tekens in een cel. De werkmap is zoals die was.",
    },
  },
};
