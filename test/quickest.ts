/**
 * How many milliseconds something takes: of the clock, or of the processor where that is less, because on a busy machine the
 * clock tells of the other programs.
 */
export async function timeOf(work: () => unknown): Promise<number> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** The same at best, of three times. */
export async function quickest(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push(await timeOf(work));
  return Math.min(...times);
}
