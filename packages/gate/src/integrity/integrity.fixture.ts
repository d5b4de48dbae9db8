import type { GateLine } from '@sar/baseline';
import type { GateJobFacts, IntegrityInput } from './integrity-input.js';
import { integrityLines } from './integrity-lines.js';

/** Nothing that is known of the gate's place. */
export const NOTHING: IntegrityInput = { needs: undefined, allowSkipped: [], workflow: undefined, required: undefined };
/** A workflow whose gate needs one job, which needs another. */
export const FACTS: GateJobFacts = {
  path: '.github/workflows/ci.yml',
  job: 'gate',
  line: 20,
  runsAlways: true,
  jobs: [
    { id: 'build', needs: [] },
    { id: 'test', needs: ['build'] },
    { id: 'gate', needs: ['test'] },
  ],
};

/** The line of this name of a gate of which so much is known. */
export function line(id: string, changes: Partial<IntegrityInput>): GateLine | undefined {
  return integrityLines({ ...NOTHING, ...changes }).find((each) => each.id === `integrity:${id}`);
}

/** The text of the input `needs` for these results. */
export const needs = (results: Readonly<Record<string, string>>) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { result, outputs: { log: '}{"result": "success"' } }])),
  );
