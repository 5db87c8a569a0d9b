import type { Words } from "../../words.ts";
import { COMMITMENT_TRUST, WHENCE_LOYALTY } from "../sources.ts";

export const STAGES: readonly Words[] = [
  { en: "Home feeling", nl: "Thuisgevoel" },
  { en: "Reliability", nl: "Betrouwbaarheid" },
  { en: "Trustworthiness", nl: "Vertrouwen" },
  { en: "Ability", nl: "Vermogen" },
  { en: "Commitment", nl: "Betrokkenheid" },
];

export const NONE: Words = { en: "Not on the ladder yet", nl: "Nog niet op de ladder" };

export const help = {
  homeFeeling: "Does the customer feel at home with you? Yes or no.",
  reliability: "Do you do what you promised, in the customer's eyes? Yes or no.",
  trustworthiness: "Does the customer trust you? Yes or no.",
  ability: "Does the customer think you can solve their problems? Yes or no.",
  commitment: "Does the customer want to go on with you and speak for you? Yes or no.",
  result: "The stage, one per customer, beside the list.",
};

export const texts = {
  title: "Stage of loyalty",
  summary: "How far a customer has climbed the five-step ladder of loyalty, from feeling at home to commitment.",
  formula: "the highest stage with a yes to it and to all stages before it",
  steps: {
    homeFeeling: { name: "1. Home feeling", formula: "yes or no" },
    reliability: { name: "2. Reliability", formula: "yes or no" },
    trustworthiness: { name: "3. Trustworthiness", formula: "yes or no" },
    ability: { name: "4. Ability", formula: "yes or no" },
    commitment: { name: "5. Commitment", formula: "yes or no" },
    stage: { name: "Stage of loyalty", formula: "the last stage before the first no" },
  },
  sources: [COMMITMENT_TRUST, WHENCE_LOYALTY],
  rivals: {
    phases: "Oliver (1999) has four phases: loyal in what the customer knows, feels, intends and does.",
    ladder:
      "The ladder of relationship marketing (prospect, customer, client, supporter, advocate, partner) ranks customers by what they do, not by what they feel.",
  },
  rules: { gap: "A yes above a no does not count: the ladder has no missing steps." },
  related: ["LOYALTYINDEX", "BONDING", "LOYALTYGOAL"],
  native:
    'IF(homeFeeling,IF(reliability,IF(trustworthiness,IF(ability,IF(commitment,"Commitment","Ability"),"Trustworthiness"),"Reliability"),"Home feeling"),"Not on the ladder yet")',
  examples: [
    { args: [true, true, true, false, false], result: STAGES[2] as Words, note: "Trusted, and not yet seen as able." },
    {
      args: [true, false, true, true, true],
      result: STAGES[0] as Words,
      note: "Without reliability the rest does not carry.",
    },
    { args: ["no", "yes", "yes", "no", "no"], result: NONE, note: "The first step is missing; words will do too." },
  ],
} as const;
