/** Facts that a step may remember, and the longest of them in UTF-16 units. */
const MOST_FACTS = 20;
const LONGEST_FACT = 1000;

type Facts = Readonly<Record<string, string>>;

/**
 * Facts with newer ones over them.
 *
 * @throws Error for more than 20, and for one of more than 1,000 characters: the journal is bounded
 */
export function mergedFacts(before: Facts | undefined, facts: Facts): Record<string, string> {
  const merged = { ...before, ...facts };
  const entries = Object.entries(merged);
  if (entries.length > MOST_FACTS) throw new Error(`a step remembers more than ${MOST_FACTS} facts`);
  const long = entries.find(([key, value]) => key.length > 100 || value.length > LONGEST_FACT);
  if (long !== undefined) throw new Error(`the fact ${long[0].slice(0, 100)} is longer than ${LONGEST_FACT} characters`);
  return merged;
}
