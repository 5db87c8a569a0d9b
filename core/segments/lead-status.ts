import { define } from "../define.ts";
import { YES_OR_NO } from "../params.ts";
import { CUSTOMER, help, LEAD, PROSPECT, SUSPECT, texts } from "./texts/lead-status.ts";

export const leadStatus = define({
  id: "LEADSTATUS",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "reacted", kind: "number", ...YES_OR_NO, help: help.reacted },
    { name: "buyingSignal", kind: "number", ...YES_OR_NO, help: help.buyingSignal },
    { name: "dialogue", kind: "number", ...YES_OR_NO, help: help.dialogue },
    { name: "orders", kind: "number", unit: "count", min: 0, help: help.orders },
  ],
  result: {
    kind: "label",
    labels: [SUSPECT, LEAD, PROSPECT, CUSTOMER],
    header: "Status",
    perRow: true,
    help: help.result,
  },

  compute({ buyingSignal, dialogue, orders }) {
    if (orders > 0) return CUSTOMER;
    if (dialogue === 1) return PROSPECT;
    return buyingSignal === 1 ? LEAD : SUSPECT;
  },

  explain({ reacted, buyingSignal, dialogue, orders }, status) {
    return [
      { step: "reacted", figures: [], result: reacted, unit: "yes or no" },
      { step: "buyingSignal", figures: [], result: buyingSignal, unit: "yes or no" },
      { step: "dialogue", figures: [], result: dialogue, unit: "yes or no" },
      { step: "orders", figures: [], result: orders, unit: "count" },
      { step: "status", figures: orders > 0 ? [orders, ">", 0] : [], result: status, unit: "label" },
    ];
  },
});
