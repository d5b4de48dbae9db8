import { nearestWord, SHIPPED_WATCHDOGS, UserError, type ShippedWatchdog } from '@sar/baseline';
import type { RepositoryFacts } from '@sar/report';

/** Watchdogs that every repository has something for; the others follow from what is there. */
const ALWAYS = ['preflight', 'ci-health', 'nightly', 'weekly'];
const FOR_VARIABLES = ['variables', 'variable-intents'];

/** Watchdogs to set up, in the order of the shipped ones, and why each. */
export type ChosenWatchdogs = ReadonlyMap<ShippedWatchdog, string>;

/**
 * The watchdogs that were asked for: ids, `all` or `none`; nothing asked means those that fit what the repository has, and those that
 * these start.
 *
 * @throws UserError for an id that there is none of
 */
export function chooseWatchdogs(asked: readonly string[], facts: Pick<RepositoryFacts, 'entries'>): ChosenWatchdogs {
  if (asked.length === 0) return fitting(facts);
  if (asked.includes('none')) {
    if (asked.length > 1) throw new UserError('--watchdogs none stands alone');
    return new Map();
  }
  const ids = asked.includes('all') ? SHIPPED_WATCHDOGS.map(({ id }) => id) : asked;
  for (const id of [...ids, ...asked.filter((word) => word !== 'all')]) named(id);
  return inOrder((id) => (ids.includes(id) ? 'asked for' : undefined));
}

function fitting({ entries }: Pick<RepositoryFacts, 'entries'>): ChosenWatchdogs {
  const reasons = new Map<string, string>(ALWAYS.map((id) => [id, 'for every repository']));
  if (entries.length > 0) for (const id of FOR_VARIABLES) reasons.set(id, 'workflows refer to variables or secrets');
  // What a watchdog starts belongs to it. The loop sees what it adds.
  for (const id of reasons.keys()) {
    for (const need of named(id).needs) if (!reasons.has(need)) reasons.set(need, `${id} works with it`);
  }
  return inOrder((id) => reasons.get(id));
}

function inOrder(reasonOf: (id: string) => string | undefined): ChosenWatchdogs {
  return new Map(
    SHIPPED_WATCHDOGS.flatMap((watchdog) => {
      const reason = reasonOf(watchdog.id);
      return reason === undefined ? [] : [[watchdog, reason] as const];
    }),
  );
}

function named(id: string): ShippedWatchdog {
  const watchdog = SHIPPED_WATCHDOGS.find((each) => each.id === id);
  if (watchdog !== undefined) return watchdog;
  const ids = SHIPPED_WATCHDOGS.map((each) => each.id);
  const near = nearestWord(id, ids);
  throw new UserError(
    `there is no watchdog "${id.slice(0, 100)}"${near === undefined ? '.' : `; did you mean ${near}?`} They are ${ids.join(', ')}; all and none are taken, too.`,
  );
}
