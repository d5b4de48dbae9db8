import { known, type Baseline, type Reading } from '@sar/baseline';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryLive } from '../live-runs/live-repository.fixture.js';
import { gateIntegrity } from './gate-integrity.js';

/** What the sensor says of workflows; with `required`, as with a token that sees these checks required of `main`. For tests. */
export async function lookAt(
  files: Readonly<Record<string, string>>,
  more: { readonly baseline?: Baseline; readonly required?: readonly string[]; readonly onlyPaths?: ReadonlySet<string> } = {},
): Promise<Reading> {
  const { required, ...rest } = more;
  const contexts = (required ?? []).map((context) => ({ context, integrationId: 15_368, source: 'ruleset main' }));
  const github = required === undefined ? {} : { github: { ...memoryLive({}), requiredChecks: async () => known(contexts) } };
  return gateIntegrity.read(sensorInput({ files }, { branch: 'main', ...github, ...rest }));
}

/** A workflow for pull requests, or for other events, with these jobs. For tests. */
export function workflow(jobs: string, on = 'pull_request'): Readonly<Record<string, string>> {
  return { '.github/workflows/ci.yml': `on: ${on}\njobs:\n${jobs}` };
}
