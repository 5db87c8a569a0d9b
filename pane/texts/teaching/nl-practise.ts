import type { PractiseTexts } from "./en-practise.ts";

const cards = (count: string) => `${count} ${count === "1" ? "kaart" : "kaarten"}`;

/** Oefenen met kaarten. */
export const practiseNl: PractiseTexts = {
  intro: "Kaarten met begrippen, matrices en stappen. Wat je weet, komt steeds minder vaak terug.",
  kept: {
    excel: "Waar elke kaart ligt, staat in deze werkmap. Wie ook in dit bestand oefent, krijgt dezelfde bakken.",
    sheets: "Waar elke kaart ligt, wordt alleen voor jou bewaard, in al je spreadsheets.",
    playground: "Waar elke kaart ligt, wordt in deze browser bewaard.",
  },
  reading: "Kaarten ophalen…",
  notRead: "Waar je kaarten lagen, is niet te lezen. Je oefent met nieuwe kaarten, en dat wordt niet bewaard.",
  notKept: "Je laatste antwoord kon niet worden bewaard.",
  again: "Probeer opnieuw",

  subjects: {
    heading: "Onderwerpen",
    said: (chosen, all, count) => `${chosen} van ${all} onderwerpen, ${cards(count)}`,
    change: "Onderwerpen kiezen",
    done: "Klaar",
    all: "Alle",
    none: "Geen",
    nothing: "Kies een onderwerp om te oefenen.",
    one: (name, count) => `${name} (${count})`,
  },

  boxes: {
    heading: "Vijf bakken",
    box: "Bak",
    count: "Kaarten",
    back: "Komen terug",
    fresh: "Nieuw",
    today: "vandaag",
    tomorrow: "morgen",
    inDays: (days) => `over ${days} dagen`,
    explained:
      "Een kaart die je weet, gaat één bak verder: hij komt terug na 1, 2, 4, 8 en dan 16 dagen. Anders gaat hij naar bak 1.",
  },

  round: {
    start: (count) => `Oefen ${cards(count)}`,
    left: (count) => `Vandaag nog ${cards(count)}.`,
    nothing: "Klaar voor vandaag.",
    next: (when) => `De volgende kaarten komen ${when} terug.`,
    place: (at, size) => `Kaart ${at} van ${size}`,
    once: "Nog een keer",
    turn: "Draai om",
    knew: "Wist ik",
    notKnown: "Wist ik niet",
    keys: "Toetsen: spatie draait de kaart om; 1 of → is “wist ik”, 2 of ← is “wist ik niet”.",
    stop: "Stop",
    stopped: "Gestopt. Wat je hebt beantwoord, telt mee.",
    over: (known, size) => `Ronde klaar: je wist er ${known} van de ${size} meteen.`,
  },

  reset: {
    open: "Helemaal opnieuw beginnen",
    question: (count) =>
      `${count === "1" ? "1 kaart wordt" : `${count} kaarten worden`} weer nieuw, van alle onderwerpen. Dit kan niet ongedaan worden gemaakt.`,
    confirm: "Opnieuw beginnen",
    keep: "Niet doen",
    done: "Alle kaarten zijn weer nieuw.",
  },
};
