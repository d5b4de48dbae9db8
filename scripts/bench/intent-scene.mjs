// The intents that scripts/bench/intents.mjs queues, and the variables that must come out.

/**
 * For each intent the value before and the wanted one; undefined for none. Of ten, five create, two change, two delete and one finds
 * the variable as it wants it.
 */
export function queuedIntents(count, which) {
  return Array.from({ length: count }, (_, number) => {
    const name = `X_${String(number).padStart(3, '0')}`;
    const wanted = `${which} value of ${name}`;
    const kind = number % 10;
    if (kind < 5) return { name, old: undefined, wanted, which };
    if (kind < 7) return { name, old: 'old', wanted, which };
    return kind < 9 ? { name, old: 'old', wanted: undefined, which } : { name, old: wanted, wanted, which };
  });
}

/** Names and values after the intents, sorted. */
export function wantedVariables(intents) {
  return intents.flatMap(({ name, wanted }) => (wanted === undefined ? [] : [[name, wanted]])).toSorted();
}

/** The file of an intent: path and text. */
export function inMailbox({ name, wanted, which }) {
  const operation = wanted === undefined ? 'delete' : 'set';
  const seconds = which === 'first' ? 1_761_998_400 : 1_762_002_000;
  const document = {
    schema_version: '1',
    operation,
    scope: 'repo',
    owner: 'octo-org',
    repo: 'octo-repo',
    name,
    value: wanted ?? null,
    queued_at: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
    queued_by: 'octocat',
    note: '',
  };
  return [`.sar/pending_ops/variable_${operation}_${name}_${seconds}.json`, `${JSON.stringify(document, undefined, 2)}\n`];
}
