export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] as number;

/** What work came to, and the milliseconds that it took: on the clock, and of processor time in all threads. */
export interface Spent<T> {
  readonly result: T;
  readonly clock: number;
  readonly processor: number;
}

export async function spentOn<T>(work: () => T | Promise<T>): Promise<Spent<T>> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  return { result, clock: performance.now() - started, processor: processorSince(before) };
}

/** Milliseconds of processor time: on a machine with other work, the clock measures that work too. */
export function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is measured in one round: milliseconds by name. */
export type Round<Name extends string> = Readonly<Record<Name, number>>;

export interface Measured<Name extends string> {
  /** The first round is apart: it is cold. */
  readonly first: Round<Name>;
  /** How many times as long one took as another, the middle of all rounds; by itself, how many milliseconds. */
  middle(name: Name, than?: Name): number;
}

/** Contestants take turns within each round, so that whatever slows the machine slows all of them: ratios are those of one round. */
export async function inRounds<Name extends string>(
  count: number,
  round: () => Promise<Round<Name>>,
): Promise<Measured<Name>> {
  const first = await round();
  const rounds: Round<Name>[] = [];
  for (let turn = 0; turn < count; turn++) rounds.push(await round());
  const middle = (name: Name, than?: Name) =>
    median(rounds.map((took) => (than === undefined ? took[name] : took[name] / took[than])));
  return { first, middle };
}

/**
 * What was just delivered moves to where long-lived cells are, in two steps of the engine, so that work on it does not pay for that.
 * Not a full collection: soon after it the engine marks all that was delivered, in the middle of the work.
 */
export function settle(): void {
  for (let step = 0; step < 2; step++) globalThis.gc?.({ type: "minor" });
}
