import type { Words } from "../../words.ts";
import { CURRY, DHAEN } from "../sources.ts";

export const LEAD = { en: "Lead", nl: "Lead" } as const satisfies Words;

export const SUSPECT = { en: "Suspect", nl: "Suspect" } as const satisfies Words;

export const PROSPECT = { en: "Prospect", nl: "Prospect" } as const satisfies Words;

export const CUSTOMER = { en: "Customer", nl: "Klant" } as const satisfies Words;

export const help = {
  reacted: "Whether the contact ever reacted to you: yes or no. A reaction without a buying signal is still a Suspect.",
  buyingSignal: "Whether the contact gave a buying signal, such as asking for a price or a brochure: yes or no.",
  dialogue:
    "Whether there is a conversation in both directions, such as a visit or a quote that is discussed: yes or no.",
  orders: "Orders placed so far; 0 for none.",
  result: "The status, one per contact, beside the list.",
};

export const texts = {
  title: "Status of a lead",
  summary: "How far a contact is on the way to becoming a customer: Suspect, Lead, Prospect or Customer.",
  formula:
    "orders above 0 → Customer, otherwise dialogue → Prospect, otherwise buying signal → Lead, otherwise Suspect",
  steps: {
    reacted: { name: "Reacted", formula: "yes or no; decides nothing by itself" },
    buyingSignal: { name: "Buying signal", formula: "yes → Lead at least" },
    dialogue: { name: "Dialogue", formula: "yes → Prospect at least" },
    orders: { name: "Orders", formula: "above 0 → Customer" },
    status: { name: "Status", formula: "the highest of these; Suspect where there is none" },
  },
  rivals: {
    order:
      "In much of the English literature a lead comes after a prospect: a prospect is a suspect who fits, and a lead is one who was contacted (D'Haen & Van den Poel). Here the lead comes first, as in Dutch sales practice.",
    qualified:
      "Marketing automation speaks of marketing qualified and sales qualified leads; which is which follows from points per click and visit instead of from what was said.",
    exCustomer:
      "Some add Ex-customer for those who ordered long ago; here anyone with an order is a Customer. RETENTIONLIST finds who has left.",
  },
  rules: {
    highest:
      "The highest status counts: someone with an order is a Customer, also without a buying signal or a dialogue.",
  },
  related: ["CONVERSION", "FUNNEL", "SELLTYPE"],
  sources: [CURRY, DHAEN],
  examples: [
    { args: ["yes", "yes", "no", 0], result: LEAD, note: "Asked for a price, and nobody has spoken to them yet." },
    {
      args: [
        [["no"], ["yes"], ["yes"], ["yes"]],
        [["no"], ["no"], ["yes"], ["no"]],
        [["no"], ["no"], ["yes"], ["no"]],
        [[0], [0], [0], [2]],
      ],
      result: [[SUSPECT], [SUSPECT], [PROSPECT], [CUSTOMER]],
      note: "A reaction alone leaves a suspect a suspect; an order makes a customer of anyone.",
    },
  ],
} as const;
