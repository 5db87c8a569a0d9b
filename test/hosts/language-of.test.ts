import { expect, test } from "vitest";
import { languageOf } from "../../core/language-of.ts";

test.each(["nl", "nl-NL", "nl-BE", "nl_BE", "NL", "nl-Latn-NL"])("%s speaks Dutch", (locale) => {
  expect(languageOf(locale)).toBe("nl");
});

test.each(["en", "en-NL", "de_DE", "nld", "nlx-BE", "", undefined])("%s gets English", (locale) => {
  expect(languageOf(locale)).toBe("en");
});
