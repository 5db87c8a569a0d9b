/** A name for a new sheet that no sheet has: the wanted one, or that with the first number that is free. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
