import { randomFrom } from "./random.ts";

export interface Store {
  readonly name: string;
  /** Our revenue in this store; 0 where it does not carry our product. */
  readonly ownRevenue: number;
  /** The store's revenue in the whole category. */
  readonly categoryRevenue: number;
}

const CHAINS = ["De Versmarkt", "Buurtsuper", "Groothof", "Dagwinkel"] as const;

const TOWNS = [
  "Alkmaar",
  "Almelo",
  "Antwerpen",
  "Breda",
  "Brugge",
  "Delft",
  "Eindhoven",
  "Gent",
  "Groningen",
  "Hasselt",
  "Leiden",
  "Leuven",
  "Mechelen",
  "Utrecht",
  "Zwolle",
] as const;

/** Large chains sell more of the category, and carry our product more often. */
const SIZE: Readonly<Record<(typeof CHAINS)[number], { readonly revenue: number; readonly carries: number }>> = {
  Groothof: { revenue: 180_000, carries: 0.7 },
  "De Versmarkt": { revenue: 95_000, carries: 0.5 },
  Dagwinkel: { revenue: 60_000, carries: 0.35 },
  Buurtsuper: { revenue: 40_000, carries: 0.25 },
};

/** Sixty supermarkets: every chain in every town. */
export function stores(): readonly Store[] {
  const random = randomFrom(66);
  return TOWNS.flatMap((town) =>
    CHAINS.map((chain): Store => {
      const { revenue, carries } = SIZE[chain];
      const categoryRevenue = Math.round((revenue * random.between(0.7, 1.3)) / 100) * 100;
      const share = random.chance(carries) ? random.between(0.12, 0.3) : 0;
      return {
        name: `${chain} ${town}`,
        ownRevenue: Math.round((categoryRevenue * share) / 100) * 100,
        categoryRevenue,
      };
    }),
  );
}
