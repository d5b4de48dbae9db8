import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { VERSION_MISMATCH_RULE_TABLE } from './version-mismatch-rules.js';

/**
 * One tool, different versions. Reads what workflows, version files (`.nvmrc`, `.python-version`, `.tool-versions`, mise …), manifests (pyproject, package.json,
 * go.mod, Cargo …), devcontainers and Dockerfiles say about a tool's version, understands ranges and compares at the coarser precision. Reports only versions that
 * exclude each other within one folder of the repository, once for each tool. Mended by changing the place that is wrong. Expressions that only a run knows, and
 * names such as `latest`, are compared with nothing; the former are named as not judged.
 */
export const versionMismatch: Sensor = {
  id: 'version-mismatch',
  layer: 'L3',
  title: 'Version mismatches',
  needs: 'files that say versions of tools: workflows, version files, manifests, devcontainers, Dockerfiles',
  rules: VERSION_MISMATCH_RULE_TABLE,
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readVersionMismatch } = await import('./read-version-mismatch.js');
  return readVersionMismatch(input);
}
