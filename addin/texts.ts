import type { Language } from "../core/words.ts";

interface Texts {
  readonly tooLarge: string;
  fault(id: string, message: string): string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    tooLarge:
      "The answer is larger than Excel accepts from an add-in (5 MB): select the filled rows instead of whole columns, or split the list.",
    fault: (id, message) =>
      `Kwadrant made a mistake of its own in ${id} (${message}). Your data is not to blame: please report it with the formula.`,
  },
  nl: {
    tooLarge:
      "Het antwoord is groter dan Excel van een invoegtoepassing aanneemt (5 MB): selecteer de gevulde rijen in plaats van hele kolommen, of splits de lijst.",
    fault: (id, message) =>
      `Kwadrant heeft zelf een fout gemaakt in ${id} (${message}). Het ligt niet aan je gegevens: meld het met de formule erbij.`,
  },
};
