/** A client as the account manager keeps it: money a year in euros, scores from 1 to 10. All invented. */
export interface Client {
  readonly name: string;
  readonly sector: keyof typeof SECTORS;
  readonly revenue: number;
  readonly costs: number;
  readonly currentValue: number;
  readonly potential: number;
  readonly importance: number;
  readonly complexity: number;
  readonly volume: number;
  readonly growth: number;
}

export const SECTORS = {
  food: { en: "Food", nl: "Voeding" },
  hospitality: { en: "Hospitality", nl: "Horeca" },
  retail: { en: "Retail", nl: "Detailhandel" },
  care: { en: "Care", nl: "Zorg" },
  construction: { en: "Construction", nl: "Bouw" },
  logistics: { en: "Logistics", nl: "Logistiek" },
  services: { en: "Services", nl: "Dienstverlening" },
} as const;

type Row = readonly [
  name: string,
  sector: Client["sector"],
  revenue: number,
  costs: number,
  currentValue: number,
  potential: number,
  importance: number,
  complexity: number,
  volume: number,
  growth: number,
];

// biome-ignore format: one client a line
const ROWS: readonly Row[] = [
  ["Bakkerij De Korenaar", "food", 22_700, 13_800, 6, 3, 5, 8, 6, 6],
  ["Brouwerij Hopveld", "food", 38_600, 23_700, 5, 8, 7, 6, 3, 4],
  ["Zuivelhuis Van Dam", "food", 11_700, 12_000, 4, 7, 4, 6, 5, 5],
  ["Groenteservice Polderland", "food", 180_400, 144_500, 9, 4, 5, 5, 9, 5],
  ["Koffiebranderij Mokka & Zn", "food", 18_600, 14_900, 4, 4, 6, 6, 3, 5],
  ["Slagerij Verstraeten", "food", 117_100, 106_900, 8, 4, 6, 5, 5, 6],
  ["Hotel Zeezicht", "hospitality", 60_000, 50_000, 8, 6, 3, 6, 6, 5],
  ["Brasserie Het Anker", "hospitality", 7900, 6000, 5, 1, 2, 6, 7, 4],
  ["Lunchroom Noord", "hospitality", 4000, 2800, 1, 3, 8, 8, 2, 4],
  ["Restaurantgroep Tafelrijk", "hospitality", 46_900, 40_900, 7, 7, 2, 8, 8, 7],
  ["Congrescentrum De Vijver", "hospitality", 3700, 3400, 1, 5, 8, 2, 4, 6],
  ["Jeugdherberg Duinrand", "hospitality", 25_400, 17_000, 6, 8, 4, 4, 7, 7],
  ["Drogisterij Lindeboom", "retail", 11_800, 13_100, 5, 2, 5, 5, 5, 6],
  ["Kledinghuis Peeters", "retail", 10_100, 8900, 3, 7, 8, 7, 4, 7],
  ["Boekhandel De Leeswolf", "retail", 34_900, 20_900, 7, 7, 5, 7, 7, 9],
  ["Tuincentrum Groenhof", "retail", 41_800, 26_600, 7, 8, 5, 6, 9, 3],
  ["Fietsenzaak Wielrust", "retail", 9100, 5600, 4, 5, 7, 6, 4, 9],
  ["Speelgoedwinkel Tol", "retail", 43_100, 27_400, 6, 5, 1, 4, 7, 3],
  ["Elektro Claessens", "retail", 27_700, 24_200, 7, 2, 5, 4, 7, 5],
  ["Meubelhuis Ter Linde", "retail", 2400, 2100, 2, 2, 6, 8, 3, 4],
  ["Ziekenhuis Sint-Lucas", "care", 68_600, 57_800, 8, 8, 5, 10, 6, 8],
  ["Apotheek Molenstraat", "care", 22_500, 15_000, 6, 7, 2, 1, 7, 5],
  ["Woonzorgcentrum Avondrust", "care", 10_100, 8400, 3, 9, 3, 5, 2, 9],
  ["Tandartspraktijk Mertens", "care", 157_700, 139_500, 10, 5, 1, 8, 8, 4],
  ["Fysiotherapie Op Gang", "care", 45_200, 50_800, 7, 8, 9, 8, 6, 6],
  ["Kinderopvang Klavertje", "care", 86_600, 50_700, 9, 5, 1, 4, 6, 6],
  ["Bouwbedrijf Hendriks", "construction", 41_500, 28_700, 6, 6, 8, 5, 7, 8],
  ["Dakwerken Maes", "construction", 161_100, 121_500, 8, 3, 1, 8, 6, 4],
  ["Installatietechniek Kuipers", "construction", 24_300, 15_800, 6, 10, 5, 6, 7, 8],
  ["Schilderwerken De Kwast", "construction", 7900, 6100, 2, 4, 8, 7, 3, 6],
  ["Architectenbureau Lijnrecht", "construction", 35_400, 30_800, 5, 8, 4, 3, 4, 5],
  ["Betoncentrale Waalkade", "construction", 26_300, 20_600, 4, 6, 4, 1, 5, 5],
  ["Transport Van den Berg", "logistics", 2900, 1800, 1, 7, 7, 7, 3, 8],
  ["Koeriersdienst Vlot", "logistics", 59_400, 54_700, 8, 9, 5, 4, 10, 5],
  ["Opslag & Overslag Maasmond", "logistics", 48_600, 37_200, 9, 10, 5, 6, 9, 7],
  ["Verhuisbedrijf Janssens", "logistics", 27_100, 19_000, 6, 5, 3, 4, 7, 5],
  ["Accountants Bos & Partners", "services", 12_100, 11_500, 4, 7, 1, 6, 5, 9],
  ["Uitzendbureau Werkpunt", "services", 46_600, 29_300, 5, 8, 6, 3, 7, 10],
  ["Schoonmaak Spiegelglad", "services", 6800, 4100, 3, 5, 3, 10, 5, 3],
  ["Reclamebureau Vonk", "services", 7200, 6500, 5, 7, 3, 6, 3, 5],
];

export const CLIENTS: readonly Client[] = ROWS.map(
  ([name, sector, revenue, costs, currentValue, potential, importance, complexity, volume, growth]) => ({
    name,
    sector,
    revenue,
    costs,
    currentValue,
    potential,
    importance,
    complexity,
    volume,
    growth,
  }),
);
