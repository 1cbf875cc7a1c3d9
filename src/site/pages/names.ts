/** `event-driven` as readers see it: `Event driven`. What is written for readers already stays as it is. */
export function humanise(name: string): string {
  if (!/^[a-z][\da-z_-]*$/.test(name)) return name;
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]+/g, ' ');
}

/** The first of the names that is free, or else the last of them with a number; it is taken from then on. */
export function freeName(names: readonly string[], taken: Set<string>): string {
  const last = names.at(-1) ?? '';
  let name = names.find(candidate => !taken.has(candidate));
  for (let count = 2; name === undefined; count++) {
    const candidate = `${last}-${count}`;
    name = taken.has(candidate) ? undefined : candidate;
  }
  taken.add(name);
  return name;
}
