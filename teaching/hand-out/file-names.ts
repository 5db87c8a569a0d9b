/** File names for student numbers that every system can keep, each once. */
export function fileNames(numbers: readonly string[], extension: string): readonly string[] {
  const taken = new Set<string>();
  return numbers.map((number) => {
    const base = number.replace(/[^\p{L}\p{N}_-]+/gu, "_");
    let name = `${base}.${extension}`;
    for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${base}-${again}.${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
