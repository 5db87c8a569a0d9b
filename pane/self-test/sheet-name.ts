import { LANGUAGES, type Language } from "../../core/words.ts";

/** A sheet of a self-test, and the language that it was made in. */
export interface Made {
  readonly name: string;
  readonly language: Language;
}

/** The names of such sheets: the plain one, and those after it with a number. */
const isNumbered = (name: string, base: string): boolean =>
  name === base || (name.startsWith(`${base} `) && /^\d+$/.test(name.slice(base.length + 1)));

/** The last self-test among the sheets of a workbook. */
export function lastMade(sheets: readonly string[], bases: Readonly<Record<Language, string>>): Made | undefined {
  const made = sheets.flatMap((name) =>
    LANGUAGES.filter((language) => isNumbered(name, bases[language])).map((language) => ({ name, language })),
  );
  const numberOf = ({ name }: Made) => Number(/\d+$/.exec(name)?.[0] ?? 1);
  return made.sort((one, next) => numberOf(next) - numberOf(one))[0];
}

/** A name that is not among those taken, with a number behind it where need be. */
export function freeName(base: string, names: readonly string[], between = " "): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  const name = () => (number === 1 ? base : `${base}${between}${number}`);
  while (taken.has(name().toLowerCase())) number++;
  return name();
}
