import { DAY, DAY_ZERO } from "../core/numeric/serial-day.ts";

const QUARTER = 900_000;

/**
 * Turns dates (instants) into the serial days that their cells show, in the time zone of the spreadsheet: the getters of
 * Date speak the zone of the script, which is another one. Intl is slow, so the offset of a whole UTC day is asked once
 * where both its ends agree, and per quarter of an hour on the days that the clocks change.
 */
export function serialDays(timeZone: string): (date: Date) => number {
  const offsetAt = cached(offsets(timeZone));
  return (date) => {
    const time = date.getTime();
    const day = Math.floor(time / DAY) * DAY;
    const steady = offsetAt(day) === offsetAt(day + DAY);
    const offset = offsetAt(steady ? day : Math.floor(time / QUARTER) * QUARTER);
    return (time + offset - DAY_ZERO) / DAY;
  };
}

function cached(compute: (time: number) => number): (time: number) => number {
  const known = new Map<number, number>();
  return (time) => {
    let value = known.get(time);
    if (value === undefined) {
      value = compute(time);
      known.set(time, value);
    }
    return value;
  };
}

/** Milliseconds that the clocks of a zone are ahead of UTC at an instant. */
function offsets(timeZone: string): (time: number) => number {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hour12: false,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (time) => {
    if (Number.isNaN(time)) return time;
    const parts: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(new Date(time))) parts[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    // Some versions of ICU write midnight as 24:00 of the day that begins.
    return Date.UTC(year, month - 1, day, hour % 24, minute, second) - time;
  };
}
