import type { Page } from "playwright-core";

/**
 * A watch for what a page does: milliseconds of the clock since it was started, or of the processor for the page's own thread
 * where that is less, because on a busy machine the clock tells of the other programs.
 */
export async function watchFor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
    if (seconds === undefined) throw new Error("the browser does not tell how long its tasks took");
    return 1000 * seconds;
  };
  const [start, before] = [performance.now(), await worked()];
  return async () => {
    const clock = performance.now() - start;
    const busy = (await worked()) - before;
    return Math.min(clock, busy);
  };
}
