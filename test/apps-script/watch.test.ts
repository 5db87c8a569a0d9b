import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchWhereabouts } from "../../apps-script/sidebar/watch.ts";

let where: string;
let looks: number;
let moves: number;
let page: EventTarget & { visibilityState: string; documentElement: EventTarget };
let stop: () => void;

const look = async () => {
  looks++;
  return where;
};

beforeEach(() => {
  vi.useFakeTimers();
  [where, looks, moves] = ["A1", 0, 0];
  page = Object.assign(new EventTarget(), { visibilityState: "visible", documentElement: new EventTarget() });
  vi.stubGlobal("document", page);
  const timers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  vi.stubGlobal("window", Object.assign(new EventTarget(), timers));
  stop = watchWhereabouts(look, () => moves++);
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

describe("watching the selection", () => {
  it("tells of a move within seconds, once", async () => {
    await pass(0);
    where = "B2";
    await pass(6);
    expect(moves).toBe(1);
    await pass(60);
    expect(moves).toBe(1);
  });

  it("looks ever less often while nothing moves", async () => {
    await pass(600);
    expect(looks).toBeGreaterThan(30);
    expect(looks).toBeLessThan(50);
  });

  it("does not look at all while nobody can see the sidebar, and at once when it shows again", async () => {
    await pass(1);
    page.visibilityState = "hidden";
    await pass(600);
    const before = looks;
    await pass(600);
    expect(looks).toBe(before);
    [page.visibilityState, where] = ["visible", "C3"];
    page.dispatchEvent(new Event("visibilitychange"));
    await pass(0);
    expect(moves).toBe(1);
  });

  it("looks at once when the pointer comes to the sidebar", async () => {
    await pass(100);
    where = "D4";
    page.documentElement.dispatchEvent(new Event("mouseenter"));
    await pass(0);
    expect(moves).toBe(1);
  });

  it("ends when told", async () => {
    await pass(1);
    stop();
    const before = looks;
    page.documentElement.dispatchEvent(new Event("mouseenter"));
    await pass(600);
    expect(looks).toBe(before);
  });
});
