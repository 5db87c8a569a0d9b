import type { Language, Words } from "../../core/words.ts";
import type { WritableCell } from "../changes.ts";

const HEADERS: readonly Words[] = [
  { en: "Client", nl: "Klant" },
  { en: "Revenue", nl: "Omzet" },
  { en: "Current value", nl: "Huidige waarde" },
  { en: "Potential value", nl: "Potentiële waarde" },
];

/** Made-up clients: revenue a year in euros, and two scores from 1 to 10. One of them has no score yet. */
const CLIENTS: readonly (readonly [string, number, number | "", number | ""])[] = [
  ["Bakkerij Zonnebloem", 22_400, 6, 3],
  ["Brouwerij De Vlier", 38_900, 5, 8],
  ["Drukkerij Letterlust", 64_500, 7, 4],
  ["Fietsfabriek Trapkracht", 118_000, 9, 8],
  ["Garage Van Loon", 9800, 3, 2],
  ["Hotel Strandlicht", 71_200, 8, 6],
  ["IJssalon Vanille", 4100, 1, 4],
  ["Kapperszaak Knip", 3600, 2, 2],
  ["Kwekerij Groen & Co", 47_300, 6, 9],
  ["Meubelmakerij Noest", 15_900, 4, 7],
  ["Muziekschool Allegro", 7200, 2, 6],
  ["Optiek Helderzicht", 26_800, 5, 5],
  ["Sportcentrum Lenig", 33_100, "", ""],
  ["Stomerij Parelwit", 12_500, 4, 3],
  ["Tandheelkunde Mooi", 56_700, 7, 7],
  ["Theater De Coulisse", 19_400, 4, 8],
  ["Tuinhuis Berg", 29_900, 5, 2],
  ["Uitgeverij Inkt", 88_600, 8, 3],
  ["Verfwinkel Kleurrijk", 14_300, 3, 5],
  ["Wijnhandel Druif", 42_000, 6, 6],
];

/** A list to try things on, with its headers. */
export const sampleClients = (language: Language): readonly (readonly WritableCell[])[] => [
  HEADERS.map((words) => words[language]),
  ...CLIENTS,
];
