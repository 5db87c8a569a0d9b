import type { Workbook } from "../../workbook.ts";

const cards = (count: string) => `${count} ${count === "1" ? "card" : "cards"}`;

/** Practising with cards. */
export const practiseEn = {
  intro: "Cards with terms, matrices and steps. What you know comes back less and less often.",
  kept: {
    excel:
      "Where each card lies is kept in this workbook. Someone else who practises in this file gets the same boxes.",
    sheets: "Where each card lies is kept for you alone, in all your spreadsheets.",
    playground: "Where each card lies is kept in this browser.",
  } satisfies Readonly<Record<Workbook["host"], string>>,
  reading: "Getting the cards…",
  notRead: "Where your cards lay could not be read. Practising goes on with new cards, and is not kept.",
  notKept: "Your last answer could not be kept.",
  again: "Try again",

  subjects: {
    heading: "Subjects",
    said: (chosen: string, all: string, count: string) => `${chosen} of ${all} subjects, ${cards(count)}`,
    change: "Choose subjects",
    done: "Done",
    all: "All",
    none: "None",
    nothing: "Choose a subject to practise.",
    one: (name: string, count: string) => `${name} (${count})`,
  },

  boxes: {
    heading: "Five boxes",
    box: "Box",
    count: "Cards",
    back: "Come back",
    fresh: "New",
    today: "today",
    tomorrow: "tomorrow",
    inDays: (days: string) => `in ${days} days`,
    explained:
      "A card that you know goes one box on: it comes back after 1, 2, 4, 8 and then 16 days. Otherwise it goes to box 1.",
  },

  round: {
    start: (count: string) => `Practise ${cards(count)}`,
    left: (count: string) => `${cards(count)} to do today.`,
    nothing: "All done for today.",
    next: (when: string) => `The next cards come back ${when}.`,
    place: (at: string, size: string) => `Card ${at} of ${size}`,
    once: "Once more",
    turn: "Turn",
    knew: "Knew it",
    notKnown: "Did not know it",
    keys: "Keys: space turns the card; 1 or → is “knew it”, 2 or ← is “did not know it”.",
    stop: "Stop",
    stopped: "Stopped. What you answered counts.",
    over: (known: string, size: string) => `Round done: you knew ${known} of ${size} at once.`,
  },

  reset: {
    open: "Start all over",
    question: (count: string) => `${cards(count)} go back to “new”, of all subjects. This cannot be undone.`,
    confirm: "Start all over",
    keep: "Keep",
    done: "All cards are new again.",
  },
};

export type PractiseTexts = typeof practiseEn;
