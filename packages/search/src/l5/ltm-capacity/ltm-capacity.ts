import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { LTM_CAPACITY_RULE_TABLE } from './ltm-capacity-rules.js';

/**
 * Databases of agent memory against their budgets. Reads the SQLite databases of `sensors.ltm-capacity.databases`, read-only: rows and
 * bytes against the budget, rows older than allowed, rows without a tag, whether table and columns are there, and what
 * PRAGMA integrity_check says. Mended by pruning, retagging (playbook SAR-005), a migration, or a good copy. Unknown where no database is
 * declared, where the declared file is not there, and on a Node without node:sqlite.
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
  const { databases } = input.baseline.sensors['ltm-capacity'];
  const found = databases.find(({ path }) => input.files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found.path };
  const detail =
    databases.length === 0
      ? 'no memory is declared: name the SQLite database, its table and columns in sensors.ltm-capacity.databases'
      : `no declared database is here: ${databases[0]?.path ?? ''}`;
  return { ready: false, reason: 'not-configured', detail };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readLtmCapacity } = await import('./read-ltm-capacity.js');
  return readLtmCapacity(input);
}
