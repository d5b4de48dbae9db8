import { loadBaseline, type LiveEntry } from '@sar/baseline';
import { expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { liveVariables } from './live.fixture.js';
import { variableAudit } from './variable-audit.js';

const PATH = '.github/workflows/ci.yml';
const WORKFLOW =
  'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env: { LEVEL: "${{ vars.LOG_LEVEL }}" }\n';

async function read(configured: readonly LiveEntry[]) {
  const text = 'version: 1\nvariables: { registry: { repo-vars: { LOG_LEVEL: {} } } }\n';
  const baseline = await loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
  return variableAudit.read(sensorInput({ files: { [PATH]: WORKFLOW } }, { baseline, live: liveVariables({ 'repo-vars': configured }) }));
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await read([{ name: 'LOG_LEVEL', value: 'info' }])).toMatchObject({ outcome: 'clear' });
  expect(await read([])).toMatchObject({ outcome: 'signals', signals: [{ rule: 'missing-variable', artefact: { name: 'LOG_LEVEL' } }] });
  expect(await read([{ name: 'LOG_LEVEL', value: 'info' }])).toMatchObject({ outcome: 'clear' });
});
