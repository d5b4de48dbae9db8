/** Labels as GitHub compares them: without regard to case. */
export function labelSet(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map((label) => label.trim().toLowerCase()));
}

/** Labels as one text, without regard to case and order: two sets with the same key ask for the same runners. */
export function labelKey(labels: readonly string[]): string {
  return [...labelSet(labels)].toSorted().join(', ');
}

/** True when a runner with these labels takes a job that asks for those. */
export function serves(runner: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  return [...asked].every((label) => runner.has(label));
}
