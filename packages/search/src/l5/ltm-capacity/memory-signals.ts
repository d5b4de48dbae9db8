import type { Signal } from '@sar/baseline';
import { countWords, dayOf, dayWords } from '../../records/age-words.js';
import { signalOf } from '../../reading/signal-of.js';
import type { Rule } from '../../sensor.js';
import type { Integrity } from './check-integrity.js';
import { LTM_CAPACITY_RULE_TABLE } from './ltm-capacity-rules.js';
import type { MemoryMeasures } from './measure-memory.js';
import type { MemoryDatabase } from './memory-database.js';

type RuleId = (typeof LTM_CAPACITY_RULE_TABLE)[number]['id'];
const RULES = new Map<RuleId, Rule>(LTM_CAPACITY_RULE_TABLE.map((rule) => [rule.id, rule]));
const PLAYBOOK = 'SAR-005';

interface Told {
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly evidence?: readonly string[];
  readonly playbook?: string;
}

/** A signal about a database. */
export function memorySignal(id: RuleId, { name, path, table }: MemoryDatabase, { evidence = [], ...told }: Told): Signal {
  const rule = RULES.get(id);
  if (rule === undefined) throw new RangeError(`no rule ${id}`);
  return signalOf(rule, 'L5', {
    artefact: { kind: 'database', path, name: name ?? path },
    identity: [path, table],
    ...told,
    evidence: evidence.map((text) => ({ path, text })),
  });
}

/** Id of the finding that a database has old rows. */
export function oldMemoriesId(database: MemoryDatabase): string {
  return memorySignal('old-memories', database, { message: '', expected: '', actual: '' }).id;
}

interface Use {
  readonly what: string;
  readonly used: number;
  readonly budget: number;
}

/** Above which percent of a budget it is full. One signal for both budgets: pruning mends both. */
export function fullSignals(database: MemoryDatabase, rows: number, bytes: number, warnPercent: number): readonly Signal[] {
  const uses: Use[] = [
    ...(database['max-rows'] === undefined ? [] : [{ what: 'rows', used: rows, budget: database['max-rows'] }]),
    ...(database['max-bytes'] === undefined ? [] : [{ what: 'bytes', used: bytes, budget: database['max-bytes'] }]),
  ];
  const over = uses
    .filter(({ used, budget }) => used * 100 > budget * warnPercent)
    .toSorted((a, b) => b.used / b.budget - a.used / a.budget);
  const [worst] = over;
  if (worst === undefined) return [];
  const words = over.map(({ what, used, budget }) => `${used} of ${budget} ${what} (${percent(used, budget)} %)`);
  return [
    memorySignal('memory-full', database, {
      message: `the memory ${database.name ?? database.path} uses ${words.join(' and ')}; above ${warnPercent} % it has to be pruned`,
      expected: `at most ${warnPercent} % of its budget`,
      actual: words.join(', '),
      playbook: PLAYBOOK,
    }),
  ];
}

function percent(used: number, budget: number): number {
  return Math.floor((used / budget) * 1000) / 10;
}

/** What is wrong with the rows. */
export function rowSignals(database: MemoryDatabase, measures: MemoryMeasures, maxAgeDays: number): readonly Signal[] {
  const { old = 0, untagged = 0, oldestSeconds, rows } = measures;
  const label = database.name ?? database.path;
  const oldest = oldestSeconds === undefined ? '' : `; the oldest is of ${dayOf(oldestSeconds * 1000)}`;
  return [
    ...(old === 0
      ? []
      : [
          memorySignal('old-memories', database, {
            message: `${countWords(old, 'row')} of ${rows} in ${database.table} of the memory ${label} ${old === 1 ? 'is' : 'are'} older than ${dayWords(maxAgeDays)}${oldest}`,
            expected: `no row older than ${dayWords(maxAgeDays)}`,
            actual: `${countWords(old, 'row')} of ${rows}${oldest}`,
            playbook: PLAYBOOK,
          }),
        ]),
    ...(untagged === 0
      ? []
      : [
          memorySignal('untagged-memories', database, {
            message: `${countWords(untagged, 'row')} of ${rows} in ${database.table} of the memory ${label} ${untagged === 1 ? 'has' : 'have'} no ${database.columns.tag}`,
            expected: `a ${database.columns.tag} in every row`,
            actual: `${countWords(untagged, 'row')} without one`,
            playbook: PLAYBOOK,
          }),
        ]),
  ];
}

/** What SQLite found in the pages. */
export function integritySignals(database: MemoryDatabase, integrity: Integrity): readonly Signal[] {
  if (integrity.state !== 'damaged' && integrity.state !== 'corrupt') return [];
  const [first = ''] = integrity.faults;
  const isCorrupt = integrity.state === 'corrupt';
  return [
    memorySignal(isCorrupt ? 'memory-corrupt' : 'memory-damaged', database, {
      message: `the memory ${database.name ?? database.path} ${isCorrupt ? 'is corrupt' : 'is damaged'}: ${first.slice(0, 300)}`,
      expected: 'PRAGMA integrity_check says ok',
      actual: countWords(integrity.faults.length, 'fault'),
      evidence: integrity.faults.map((fault) => fault.slice(0, 300)),
    }),
  ];
}
