import { afterEach, expect, it, vi } from "vitest";
import { bootPlayground } from "./headless.ts";

vi.mock("../../../core/answer.ts", () => ({
  answer() {
    throw new Error("a fault in a calculator");
  },
}));

afterEach(() => vi.restoreAllMocks());

it("shows #VALUE! where a calculator throws, and leaves all other formulas alone", async () => {
  const reported = vi.spyOn(console, "error").mockImplementation(() => {});
  const host = bootPlayground();
  host.setFormula("A1", "=NPS(10)");
  host.setFormula("A2", "=1+1");
  await host.calculated();
  expect(host.stored("A1:A2")).toEqual([["#VALUE!"], [2]]);
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: "a fault in a calculator" }));
  host.dispose();
});
