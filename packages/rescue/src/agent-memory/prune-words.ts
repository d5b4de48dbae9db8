import type { MemoryHome, PruneResult } from '@sar/baseline';
import type { MemoryPlan } from './memory-plan.js';

/** `the artifact memory`. */
export function homeWords(home: MemoryHome): string {
  if (home.kind === 'repository') return 'the repository, as a pull request';
  return home.kind === 'cache' ? `the Actions cache, under a key that begins with ${home.key}` : `the artifact ${home.name}`;
}

/** Where a database of a home is looked for, after `in`. */
export function homePlace(home: MemoryHome): string {
  if (home.kind === 'repository') return 'the checkout';
  return home.kind === 'cache' ? `the Actions cache under ${home.key}` : `an artifact ${home.name}`;
}

/** What goes or went, in one sentence without its full stop. */
export function pruneWords({ order, maxAgeDays }: MemoryPlan, result: PruneResult, tense: 'would' | 'did'): string {
  const gone = result.rowsBefore - result.rowsAfter;
  const verb = (plain: string, past: string) => (tense === 'would' ? `would ${plain}` : past);
  const parts = [
    ...(gone > 0
      ? [`${verb('delete', 'deleted')} ${gone} of ${rows(result.rowsBefore)} of ${order.table}, older than ${maxAgeDays} days`]
      : []),
    ...(result.retagged > 0 ? [`${verb('tag', 'tagged')} ${rows(result.retagged)} ${order.retag ?? ''}`.trim()] : []),
    ...(result.rescored > 0
      ? [`${verb('reckon', 'reckoned')} the confidence of ${result.rescored} ${result.rescored === 1 ? 'pattern' : 'patterns'} again`]
      : []),
  ];
  return parts.length > 0 ? parts.join(', ') : `${verb('give back', 'gave back')} ${result.bytesFree} bytes of free pages`;
}

/** Figures for people, a line each. */
export function pruneDetails({ order }: MemoryPlan, result: PruneResult, backup: string | undefined): readonly string[] {
  const { rowsBefore, rowsAfter, bytesBefore, bytesAfter, bytesFree, undated, alsoChanged, renumbered } = result;
  return [
    `rows of ${order.table}: ${rowsBefore} before, ${rowsAfter} after`,
    backup === undefined
      ? `bytes: ${bytesBefore}, of which ${bytesFree} in free pages`
      : `bytes: ${bytesBefore} before, ${bytesAfter} after`,
    `rows from before ${order.before} go`,
    ...(undated > 0 ? [`${rows(undated)} without a time that can be read ${undated === 1 ? 'stays' : 'stay'}`] : []),
    ...(alsoChanged > 0 ? [`rows of other tables that went or changed with them, as foreign keys say: ${alsoChanged}`] : []),
    ...(renumbered.length > 0
      ? [
          `VACUUM gives new row ids to the rows of ${renumbered.join(', ')}, which have no INTEGER PRIMARY KEY: nothing outside may refer to them`,
        ]
      : []),
    ...(backup === undefined ? [] : [`copy from before: ${backup}, in the folder of this run`]),
  ];
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
