import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { signsOf, undeclared } from '../../records/undeclared.js';
import { LTM_CAPACITY_RULE_TABLE } from './ltm-capacity-rules.js';

/**
 * Databases of agent memory against their budgets. Reads the SQLite databases of `sensors.ltm-capacity.databases`, read-only: rows and
 * bytes against the budget, rows older than allowed, rows without a tag, whether table and columns are there, and what
 * PRAGMA integrity_check says. Mended by pruning, retagging (playbook SAR-005), a migration, or a good copy. Unknown where a file looks
 * like a memory and none is declared, where the declared file is not there, and on a Node without node:sqlite. A file that is not there is
 * judged as none where a rescue asked its declared home, and that holds none.
 */
export const ltmCapacity: Sensor = {
  id: 'ltm-capacity',
  layer: 'L5',
  title: 'Long-term memory capacity',
  needs: 'a SQLite database that the baseline names',
  rules: LTM_CAPACITY_RULE_TABLE,
  ready,
  read,
};

function ready(input: SensorInput): Readiness {
  const { databases, signs } = input.baseline.sensors['ltm-capacity'];
  const [first] = databases;
  if (first === undefined)
    return undeclared(
      signsOf(input, signs)[0],
      'a memory of agents',
      'name the SQLite database, its table and columns in sensors.ltm-capacity.databases',
    );
  const found = databases.find(({ path }) => input.files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found.path };
  return { ready: false, reason: 'not-configured', detail: `no declared database is here: ${first.path}` };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readLtmCapacity } = await import('./read-ltm-capacity.js');
  return readLtmCapacity(input);
}
