const SHOWN = 5;

/** A few of several things, each with its place where there is one, and how many more there are. */
export function listed(things: readonly string[], places: readonly string[] = []): string {
  const shown = things
    .slice(0, SHOWN)
    .map((thing, at) => (places[at] === undefined ? thing : `${thing} (${places[at]})`));
  const left = things.length - shown.length;
  return shown.join(", ") + (left > 0 ? ` (+${left})` : "");
}

export const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
