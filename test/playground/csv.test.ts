import { describe, expect, it } from "vitest";
import { readCsv } from "../../playground/files/csv.ts";
import { FileProblem } from "../../playground/files/problem.ts";
import { quickest } from "../quickest.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv("file", bytes(text));
const rowsOf = (text: string) => read(text).rows;

function problemOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return "none";
}

describe("separators", () => {
  it.each([
    ["a comma", "name,score\nJo,9\nBo,7"],
    ["a semicolon", "name;score\nJo;9\nBo;7"],
    ["a tab", "name\tscore\nJo\t9\nBo\t7"],
    ["a bar", "name|score\nJo|9\nBo|7"],
    ["Excel's own announcement", "sep=#\nname#score\nJo#9\nBo#7"],
  ])("are recognised: %s", (_, text) => {
    expect(rowsOf(text)).toEqual([
      ["name", "score"],
      ["Jo", 9],
      ["Bo", 7],
    ]);
  });

  it("prefers the semicolon where commas are decimals", () => {
    expect(rowsOf("1,5;2,25\n3,5;4,75\n5,5;6,25")).toEqual([
      [1.5, 2.25],
      [3.5, 4.75],
      [5.5, 6.25],
    ]);
  });

  it("leaves a file of one column whole", () => {
    expect(rowsOf("score\n9\n10")).toEqual([["score"], [9], [10]]);
  });

  it("keeps separators, quotes and line ends within quotes", () => {
    expect(rowsOf('name;note\r\nJo;"a;b ""c""\r\nd"\r\nBo;e')).toEqual([
      ["name", "note"],
      ["Jo", 'a;b "c"\r\nd'],
      ["Bo", "e"],
    ]);
  });

  it("fills short rows with blanks and skips blank lines", () => {
    expect(rowsOf("a,b,c\n\n1,2\n\n")).toEqual([
      ["a", "b", "c"],
      [1, 2, null],
    ]);
  });
});

describe("encodings", () => {
  const expected = [["naam"], ["Zoë"], ["€ café"]];

  it("reads UTF-8 with and without a mark", () => {
    expect(rowsOf("naam\nZoë\n€ café")).toEqual(expected);
    expect(rowsOf("\ufeffnaam\nZoë\n€ café")).toEqual(expected);
  });

  it("reads Windows-1252", () => {
    // The euro sign is tested in the browser: Node 20 takes Windows-1252 for Latin-1.
    const encoded = [..."naam\nZo\xeb\ncaf\xe9"].map((letter) => letter.charCodeAt(0));
    expect(readCsv("file", Uint8Array.from(encoded)).rows).toEqual([["naam"], ["Zoë"], ["café"]]);
  });

  it("reads UTF-16 with a mark", () => {
    const text = "\ufeffnaam\nZoë\n€ café";
    const encoded = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(readCsv("file", encoded).rows).toEqual(expected);
  });
});

describe("numbers", () => {
  const column = (...texts: string[]) =>
    rowsOf(["x", ...texts].map((text) => `"${text}"`).join("\n"))
      .slice(1)
      .flat();

  it("are read with a decimal point or a decimal comma", () => {
    expect(column("1.5", "2", "-0.25")).toEqual([1.5, 2, -0.25]);
    expect(column("1,5", "2", "-0,25")).toEqual([1.5, 2, -0.25]);
    expect(column("1.234,50", "99")).toEqual([1234.5, 99]);
    expect(column("1,234.50", "99")).toEqual([1234.5, 99]);
    expect(column("1.234.567", "99")).toEqual([1234567, 99]);
    expect(column("1e3", "2.5E-2")).toEqual([1000, 0.025]);
  });

  it("stay text where the column does not tell what the sign means", () => {
    expect(column("1.234", "5.678")).toEqual(["1.234", "5.678"]);
    expect(column("1,234")).toEqual(["1,234"]);
  });

  it("are decided by the one cell that can only be read in one way", () => {
    expect(column("1.234", "5.6")).toEqual([1.234, 5.6]);
    expect(column("1.234", "5,6")).toEqual([1234, 5.6]);
    expect(column("0.125")).toEqual([0.125]);
  });

  it("stay text where two notations are mixed", () => {
    expect(column("1,5", "2.5")).toEqual(["1,5", "2.5"]);
  });

  it("stay text where they are ids: with leading zeros, or longer than a number keeps", () => {
    expect(column("007", "12")).toEqual(["007", "12"]);
    expect(column("1234567890123456")).toEqual(["1234567890123456"]);
  });

  it("may be percentages", () => {
    const { rows, formats } = read('margin\n45%\n"12,5%"');
    expect(rows).toEqual([["margin"], [0.45], [0.125]]);
    expect(formats).toEqual(["0.0%"]);
  });

  it("leave blanks blank, and other text in the column as it is", () => {
    expect(rowsOf("a,9\nb,\nc, \nd,10").map(([, score]) => score)).toEqual([9, null, null, 10]);
    expect(column("9", "n/a")).toEqual(["9", "n/a"]);
  });

  it("never make a formula of text", () => {
    expect(column("=1+1", "+31 6 1234", "@x")).toEqual(["=1+1", "+31 6 1234", "@x"]);
  });
});

describe("dates", () => {
  const column = (...texts: string[]) => {
    const { rows, formats } = read(["date", ...texts].join("\n"));
    return { cells: rows.slice(1).flat(), format: formats?.[0] };
  };

  it("are read in the notations that leave no doubt", () => {
    expect(column("2025-01-01", "2024-02-29")).toEqual({ cells: [45_658, 45_351], format: "yyyy-mm-dd" });
    expect(column("01-01-2025", "29-02-2024")).toEqual({ cells: [45_658, 45_351], format: "dd-mm-yyyy" });
    expect(column("31/12/2024", "01/01/2025")).toEqual({ cells: [45_657, 45_658], format: "dd/mm/yyyy" });
    expect(column("12/31/2024", "01/01/2025")).toEqual({ cells: [45_657, 45_658], format: "mm/dd/yyyy" });
    expect(column("12-31-2024", "1-1-2025")).toEqual({ cells: [45_657, 45_658], format: "mm-dd-yyyy" });
    expect(column("31.12.2024", "1.1.2025")).toEqual({ cells: [45_657, 45_658], format: "dd.mm.yyyy" });
    expect(column("2025-01-01T12:00:00")).toEqual({ cells: [45_658.5], format: "yyyy-mm-dd" });
  });

  it("stay text where day and month cannot be told apart, or a day does not exist", () => {
    expect(column("01/02/2025", "03/04/2025").cells).toEqual(["01/02/2025", "03/04/2025"]);
    expect(column("01-02-2025", "03-04-2025").cells).toEqual(["01-02-2025", "03-04-2025"]);
    expect(column("2025-02-30").cells).toEqual(["2025-02-30"]);
    expect(column("2025-01-01", "02-01-2025").cells).toEqual(["2025-01-01", "02-01-2025"]);
  });
});

describe("files that are no table", () => {
  it("are refused with a reason", () => {
    expect(problemOf(() => read(""))).toBe("empty");
    expect(problemOf(() => read("\n \n\n"))).toBe("empty");
    expect(problemOf(() => read("\ufeff"))).toBe("empty");
    expect(problemOf(() => read(";;;\n;;"))).toBe("no-rows");
    expect(problemOf(() => readCsv("x", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])))).toBe("unknown");
    expect(problemOf(() => read("x".repeat(5_000_000)))).toBe("too-large");
    expect(problemOf(() => read(`a\n${"1,".repeat(2_000)}1`))).toBe("too-large");
  });

  it("are allowed to hold nothing but headers", () => {
    expect(rowsOf("name,score")).toEqual([["name", "score"]]);
  });
});

it("reads 100,000 rows in under two seconds", async () => {
  const lines = Array.from({ length: 100_000 }, (_, row) => `C${row % 997};2025-0${1 + (row % 9)}-15;${row % 500},5`);
  const text = ["client;date;amount", ...lines].join("\n");
  expect(await quickest(() => read(text))).toBeLessThan(2_000);
  const { rows } = read(text);
  expect(rows).toHaveLength(100_001);
  expect(rows[100_000]).toEqual(["C299", 45_672 + 31 + 28 + 31 - 31 - 28 - 31, 499.5]);
});
