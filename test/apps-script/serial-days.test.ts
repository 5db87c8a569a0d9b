import { describe, expect, it } from "vitest";
import { serialDays } from "../../apps-script/serial-days.ts";
import { quickest } from "../quickest.ts";

describe("a date cell", () => {
  it.each([
    ["Asia/Shanghai", "2024-01-30T16:00:00Z", 45322, "31 January 2024, which is still the 30th in UTC"],
    ["America/New_York", "2024-07-01T04:00:00Z", 45474, "1 July 2024 in summer time"],
    ["America/New_York", "2024-12-01T05:00:00Z", 45627, "1 December 2024 in winter time"],
    ["Asia/Kolkata", "2024-01-30T18:30:00Z", 45322, "31 January 2024 in a zone of half hours"],
    ["Asia/Shanghai", "2024-01-31T04:00:00Z", 45322.5, "noon on 31 January 2024"],
    ["Europe/Amsterdam", "2024-03-30T23:00:00Z", 45382, "31 March 2024, the day the clocks go forward"],
    ["Europe/Amsterdam", "2024-03-31T22:00:00Z", 45383, "1 April 2024"],
    ["Europe/Amsterdam", "2024-10-26T22:00:00Z", 45592, "27 October 2024, the day the clocks go back"],
    ["Europe/Amsterdam", "2024-10-27T23:00:00Z", 45593, "28 October 2024"],
    ["Etc/UTC", "1899-12-31T00:00:00Z", 1, "day 1"],
  ])("in %s holding %s is serial day %d: %s", (timeZone, instant, serial) => {
    expect(serialDays(timeZone)(new Date(instant))).toBe(serial);
  });

  it("keeps the time of day right on both sides of a change of the clocks", () => {
    const serial = serialDays("Europe/Amsterdam");
    expect(serial(new Date("2024-03-31T00:45:00Z"))).toBeCloseTo(45382 + 1.75 / 24, 10);
    expect(serial(new Date("2024-03-31T01:15:00Z"))).toBeCloseTo(45382 + 3.25 / 24, 10);
  });

  it("that cannot exist is no number", () => {
    expect(serialDays("Etc/UTC")(new Date(Number.NaN))).toBeNaN();
  });

  it("costs little: 100,000 different moments within a second", async () => {
    const time = await quickest(() => {
      const serial = serialDays("Europe/Amsterdam");
      for (let index = 0; index < 100_000; index++) serial(new Date(1.6e12 + index * 599_999));
    });
    expect(time).toBeLessThan(1_000);
  });
});
