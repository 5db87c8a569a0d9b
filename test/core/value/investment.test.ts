import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../core/answer.ts";
import { noteFor } from "../../../core/i18n/index.ts";
import { findEntry } from "../../../core/registry.ts";
import { ask, column, rowsOf } from "../ask.ts";

describe("PRESENTVALUE", () => {
  it("gives the examples of Microsoft's page on NPV", () => {
    expect(ask("PRESENTVALUE", [[[-10_000, 3000, 4200, 6800]], 0.1])).toBeCloseTo(1188.44, 2);
    expect(ask("PRESENTVALUE", [column([-40_000, 8000, 9200, 10_000, 12_000, 14_500]), 0.08, 0])).toBeCloseTo(
      1922.06,
      2,
    );
  });

  it("is the plain sum at 0%, and one period later is worth 1 + discount less", () => {
    const flows = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(flows, fc.double({ min: 0, max: 1, noNaN: true }), (amounts, discount) => {
        expect(ask("PRESENTVALUE", [column(amounts), 0])).toBe(amounts.reduce((sum, one) => sum + one, 0));
        const [now, later] = [0, 1].map((first) => ask("PRESENTVALUE", [column(amounts), discount, first]) as number);
        expect((later as number) * (1 + discount)).toBeCloseTo(now as number, 5);
      }),
    );
  });

  it("warns of a blank year, and not of blanks around the list", () => {
    const entry = findEntry("PRESENTVALUE");
    if (entry === undefined) throw new Error("no PRESENTVALUE");
    const notes = (flows: unknown[]) => {
      const outcome = outcomeOf(entry, [column(flows), 0.1]);
      return outcome.ok ? outcome.report.notes.map((note) => noteFor(entry, note, "nl")) : [];
    };
    expect(notes(["Winst", "", 100, 200, ""])).toEqual([]);
    expect(notes([100, "", 200])).toEqual([
      "Tussen de kasstromen staan lege cellen: de latere tellen daardoor een periode eerder. Typ 0 bij een periode zonder winst.",
    ]);
  });
});

describe("CLVUPLIFT", () => {
  it("follows the margin multiples of Gupta and Lehmann", () => {
    // Gupta & Lehmann (2003): at a discount of 12%, multiples of 1.67 and 4.09 at 70% and 90% retention.
    const [[before, after, gain, share]] = rowsOf(ask("CLVUPLIFT", [100, 0.7, 0.9, 0.12])) as [number[]];
    expect(before).toBeCloseTo(166.66666667, 6);
    expect(after).toBeCloseTo(409.09090909, 6);
    expect(gain).toBeCloseTo(242.42424242, 6);
    expect(share).toBeCloseTo(16 / 11, 10);
  });

  it("equals two times CLVDISCOUNTED, and gains nothing where retention stays", () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, rate, rate, (before, after, discount) => {
        const [row] = rowsOf(ask("CLVUPLIFT", [250, before, after, discount])) as [number[]];
        expect(row.slice(0, 2)).toEqual([before, after].map((stay) => ask("CLVDISCOUNTED", [250, stay, discount])));
        expect(rowsOf(ask("CLVUPLIFT", [250, before, before, discount]))[0]?.slice(2)).toEqual([0, 0]);
      }),
    );
  });

  it("has no percentage of nothing, and no end without churn or discount", () => {
    expect(rowsOf(ask("CLVUPLIFT", [100, 0, 0.5, 0.5]))).toEqual([[0, 50, 50, ""]]);
    expect(ask("CLVUPLIFT", [100, 0.9, 1, 0], "nl")).toBe(
      "De waarde groeit tot meer dan in een cel past: vul een disconteringsvoet boven 0% in, of een retentie onder 100%.",
    );
  });
});

describe("CLVRATIO", () => {
  it("divides, and refuses a customer who cost nothing", () => {
    expect(ask("CLVRATIO", [-50, 100])).toBe(-0.5);
    expect(ask("CLVRATIO", [50, 0], "nl")).toBe(
      "De acquisitiekosten zijn 0: vul in wat het kost om één klant te werven.",
    );
  });
});

/** Margin after margin, and an even part of the last one. */
function counted(cost: number, margin: number, retention: number): number {
  let open = cost;
  for (let period = 0; period < 10_000; period++) {
    const next = margin * retention ** period;
    if (open <= next) return period + open / next;
    open -= next;
  }
  return Number.POSITIVE_INFINITY;
}

describe("PAYBACK", () => {
  it("is what counting margin after margin gives", () => {
    const retention = fc.constantFrom(0.3, 0.5, 0.8, 0.95, 1);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 500 }),
        retention,
        (cost, margin, stay) => {
          const whole = margin / (1 - stay);
          fc.pre(cost < 0.999 * whole);
          expect(ask("PAYBACK", [cost, margin, stay])).toBeCloseTo(counted(cost, margin, stay), 6);
        },
      ),
    );
  });

  it("is at once without a cost, and within one period where nobody stays", () => {
    expect(ask("PAYBACK", [0, 0])).toBe(0);
    expect(ask("PAYBACK", [60, 80, 0])).toBe(0.75);
    expect(ask("PAYBACK", [80, 80, 0])).toBe(1);
  });

  it("says that it never comes, at the limit of all margins and beyond", () => {
    const never =
      "De klant verdient de acquisitiekosten nooit terug: alle marges samen blijven eronder. Verlaag de kosten, of verhoog marge of retentie.";
    for (const args of [
      [160, 80, 0.5],
      [200, 80, 0.5],
      [90, 80, 0],
      [50, 0],
      [50, -10],
    ]) {
      expect(ask("PAYBACK", args, "nl")).toBe(never);
    }
  });
});

describe("CLVVERDICT", () => {
  it("tells room from overspending, with the amount to the cent", () => {
    expect(rowsOf(ask("CLVVERDICT", [1000.1, 999.9]))).toEqual([["Room left to invest", 0.2]]);
    expect(rowsOf(ask("CLVVERDICT", [500, 650], "nl"))).toEqual([["Je geeft meer uit dan de klant waard is", 150]]);
    expect(rowsOf(ask("CLVVERDICT", [500, 500], "nl"))).toEqual([
      ["Je hebt precies geïnvesteerd wat de klant waard is", 0],
    ]);
    expect(rowsOf(ask("CLVVERDICT", [-20, 30]))).toEqual([["You spend more than the customer is worth", 50]]);
  });
});
