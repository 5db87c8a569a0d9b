/** Ways to write a period, each with what it says of the time: year, then part of the year. */
const SHAPES: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[ -]?[qk](?<part>[1-4])$/i,
  /^[qk](?<part>[1-4])(?:[ -]?(?<year>\d{4}))?$/i,
  /^(?<year>\d{4})[-/](?<part>\d{1,2})$/,
  /^(?<year>\d{4})[ -]?w(?:k|eek)?[ -]?(?<part>\d{1,2})$/i,
  /^w(?:k|eek)?[ -]?(?<part>\d{1,2})(?:[ -](?<year>\d{4}))?$/i,
  /^(?<month>[a-z]{3,9})\.?(?:[ -](?<year>\d{4}))?$/i,
];

const MONTHS: readonly RegExp[] = [
  /^jan(?:uar[iy])?$/i,
  /^feb(?:ruar[iy])?$/i,
  /^(?:mar(?:ch)?|mrt|maart)$/i,
  /^apr(?:il)?$/i,
  /^(?:may|mei)$/i,
  /^jun[ei]?$/i,
  /^jul[iy]?$/i,
  /^aug(?:ust(?:us)?)?$/i,
  /^sept?(?:ember)?$/i,
  /^o[ck]t(?:ober)?$/i,
  /^nov(?:ember)?$/i,
  /^dec(?:ember)?$/i,
];

/** The names in the order of time where all of them are periods, written in one way; undefined otherwise. */
export function inTime(names: readonly string[]): readonly number[] | undefined {
  for (const shape of SHAPES) {
    const times = names.map((name) => timeOf(name.trim(), shape));
    if (times.every((time) => time !== undefined) && new Set(times).size === names.length) {
      return names.map((_, at) => at).sort((one, other) => (times[one] as number) - (times[other] as number));
    }
  }
  return undefined;
}

function timeOf(name: string, shape: RegExp): number | undefined {
  const groups = shape.exec(name)?.groups;
  if (groups === undefined) return undefined;
  const { year = "0", part = "0", month } = groups;
  const time = month === undefined ? Number(part) : MONTHS.findIndex((one) => one.test(month));
  return time < 0 ? undefined : 100 * Number(year) + time;
}
