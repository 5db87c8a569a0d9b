import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInWords, dateText, dayOfMonth, serialDayOf } from "../../core/date-text.ts";

const pad = (number: number, length = 2) => String(number).padStart(length, "0");

describe("a date stored as text with the year first", () => {
  it.each([
    ["1900-03-01", 61],
    ["2024-02-29", 45_351],
    ["2026-03-31T14:30:00", 46_112],
    [" 2006-12-31 ", 39_082],
    ["2026-03-31 23:59", 46_112],
    ["2026-03-31T00:00:00.000Z", 46_112],
    ["2026-03-31T09:05Z", 46_112],
    ["2026-03-31T09:05:00+01:00", 46_112],
    ["2026-3-31", 46_112],
    ["2026/03/31", 46_112],
    ["2026.3.31", 46_112],
    ["1899-12-31", 1],
    ["9999-12-31", 2_958_465],
  ])("%s is serial day %d", (text, serial) => {
    expect(dateText(text)).toMatchObject({ dayFirst: serial, monthFirst: serial, separator: undefined });
  });
});

describe("a date stored as text with the year last", () => {
  it.each([
    ["31-12-2025", 46_022, undefined],
    ["12/31/2025", undefined, 46_022],
    ["31.12.2025", 46_022, undefined],
    ["1-2-2025", 45_689, 45_659],
    ["01/02/2025 14:05", 45_689, 45_659],
    ["12/31/2025 2:05:09 PM", undefined, 46_022],
    ["29-2-2024", 45_351, undefined],
    ["05-05-2025", 45_782, 45_782],
  ])("%s has the day or the month first", (text, dayFirst, monthFirst) => {
    expect(dateText(text)).toMatchObject({ dayFirst, monthFirst });
  });
});

it("tells the time of day", () => {
  expect(dateText("31-12-2025 18:00")?.time).toBe(0.75);
  expect(dateText("12/31/2025 12:00 AM")?.time).toBe(0);
  expect(dateText("12/31/2025 12:30 pm")?.time).toBeCloseTo(12.5 / 24, 12);
  expect(dateText("2025-12-31")?.time).toBe(0);
});

it.each([
  "2023-02-29",
  "29-02-2023",
  "31-12-25",
  "31-12-025",
  "31-12/2025",
  "13-13-2025",
  "31-04-2025",
  "0-1-2025",
  "2024-13-01",
  "0026-03-31",
  "31-12-0026",
  "2026-03-31T99:99",
  "2026-03-31T24:00",
  "2026-03-31T23:60",
  "2026-03-31T23:59:60",
  "12/31/2025 13:00 PM",
  "12/31/2025 0:30 AM",
  "2026-03-31T",
  "2026-03-31 x",
  "x2026-03-31",
  "2026-04-31",
  "31 12 2025",
  "20251231",
  "2024",
  "yesterday",
])("%s is not taken for a date", (text) => {
  expect(dateText(text)).toBeUndefined();
});

it("every day from 1900 on is found again in the three notations, and in words", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(serialDayOf(year, month, day)).toBe(serial);
      expect(dayOfMonth(serial)).toBe(day);
      expect(dateText(`${pad(year, 4)}-${pad(month)}-${pad(day)}`)?.dayFirst).toBe(serial);
      expect(dateText(`${day}.${month}.${pad(year, 4)}`)?.dayFirst).toBe(serial);
      expect(dateText(`${pad(month)}/${pad(day)}/${pad(year, 4)}`)?.monthFirst).toBe(serial);
      expect(new Date(`${dateInWords(serial).en} UTC`).getTime()).toBe(date.getTime());
    }),
  );
});

it("names the month in both languages", () => {
  expect(dateInWords(45_659)).toEqual({ en: "2 January 2025", nl: "2 januari 2025" });
});
