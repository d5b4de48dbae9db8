import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { IMPORT_ERRORS_RULE_TABLE } from './import-errors-rules.js';

/**
 * Import errors: imports of own modules that are not there, and of others' that nobody declares.
 *
 * Reads the Python files and the manifests (pyproject.toml, requirements files, setup.py, setup.cfg, Pipfile, environment.yml) without an interpreter;
 * and, where the baseline names them, JSON of pyright and ruff and what tsc prints. One signal for each module. To mend it, correct the import or declare
 * the distribution. What no manifest is above, and manifests that cannot be read, are not judged; unknown only when a report that was asked for cannot
 * be had and there is no Python.
 */
export const importErrors: Sensor = {
  id: 'import-errors',
  layer: 'L1',
  title: 'Import errors',
  needs: 'Python files and their manifests; besides, a report of pyright, ruff or tsc',
  rules: IMPORT_ERRORS_RULE_TABLE,
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readImportErrors } = await import('./read-import-errors.js');
  return readImportErrors(input);
}
