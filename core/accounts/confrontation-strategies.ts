import type { Words } from "../words.ts";

export interface Strategy {
  readonly label: Words;
  /** The main attention point: what to ask where these two meet. */
  readonly question: (internal: string, external: string) => Words;
}

const GROW: Strategy = {
  label: { en: "SO: grow", nl: "SO: groeien" },
  question: (strength, opportunity) => ({
    en: `How can we use “${strength}” to seize “${opportunity}”?`,
    nl: `Hoe kunnen we “${strength}” benutten om in te spelen op “${opportunity}”?`,
  }),
};
const DEFEND: Strategy = {
  label: { en: "ST: defend", nl: "ST: verdedigen" },
  question: (strength, threat) => ({
    en: `How can we use “${strength}” to fend off “${threat}”?`,
    nl: `Hoe kunnen we “${strength}” benutten om “${threat}” af te weren?`,
  }),
};
const IMPROVE: Strategy = {
  label: { en: "WO: improve", nl: "WO: verbeteren" },
  question: (weakness, opportunity) => ({
    en: `How can we improve “${weakness}” so that we can seize “${opportunity}”?`,
    nl: `Hoe kunnen we “${weakness}” verbeteren om te kunnen inspelen op “${opportunity}”?`,
  }),
};
const WITHDRAW: Strategy = {
  label: { en: "WT: withdraw or turn round", nl: "WT: terugtrekken of ombuigen" },
  question: (weakness, threat) => ({
    en: `How can we turn round “${weakness}” to withstand “${threat}”, or should we withdraw?`,
    nl: `Hoe kunnen we “${weakness}” ombuigen om “${threat}” te doorstaan, of moeten we ons terugtrekken?`,
  }),
};

/** In the order of the matrix: strengths above weaknesses, opportunities before threats. */
export const STRATEGIES = [GROW, DEFEND, IMPROVE, WITHDRAW] as const;
