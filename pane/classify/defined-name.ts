/** A name for cells that every host takes: letters, digits and underscores; with a number where it is taken. */
export function definedName(prefix: string, text: string, taken: readonly string[]): string {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return untaken(`${prefix}_${words}`.replace(/_$/, "").slice(0, 60), "_", taken);
}

/** A name that none of the others is, whatever its capitals: with a number behind it where needed. */
export function untaken(name: string, between: string, taken: readonly string[]): string {
  const others = new Set(taken.map((one) => one.toLowerCase()));
  if (!others.has(name.toLowerCase())) return name;
  let number = 2;
  while (others.has(`${name}${between}${number}`.toLowerCase())) number++;
  return `${name}${between}${number}`;
}
