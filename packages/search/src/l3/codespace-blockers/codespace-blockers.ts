import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { CODESPACE_BLOCKERS_RULE_TABLE } from './codespace-blockers-rules.js';

/**
 * What keeps a Codespace from starting as declared. Reads `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`
 * (JSON with comments), the files that they name, and with a token the names of the repository's Codespaces secrets. Reports what is missing, contradictory, gone or
 * beyond what Codespaces offers. Mended in the devcontainer or by bringing back what it names. Without a token only the declared secrets are not judged.
 */
export const codespaceBlockers: Sensor = {
  id: 'codespace-blockers',
  layer: 'L3',
  title: 'Codespace blockers',
  needs: 'a devcontainer.json; for the secrets a token with codespaces_secrets: write',
  rules: CODESPACE_BLOCKERS_RULE_TABLE,
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCodespaceBlockers } = await import('./read-codespace-blockers.js');
  return readCodespaceBlockers(input);
}
