import { loadBaseline } from '@sar/baseline';
import { expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { liveVariables } from '../variable-audit/live.fixture.js';
import { secretRotation } from './secret-rotation.js';

async function read(updatedAt: string) {
  const text = 'version: 1\nvariables: { registry: { repo-secrets: { DEPLOY_KEY: {} } } }\n';
  const baseline = await loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
  return secretRotation.read(sensorInput({}, { baseline, live: liveVariables({ 'repo-secrets': [{ name: 'DEPLOY_KEY', updatedAt }] }) }));
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await read('2026-11-01T00:00:00Z')).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  expect(await read('2026-06-01T00:00:00Z')).toMatchObject({
    outcome: 'signals',
    signals: [{ rule: 'rotation-due', artefact: { name: 'DEPLOY_KEY' } }],
  });
  expect(await read('2026-11-01T00:00:00Z')).toMatchObject({ outcome: 'clear' });
});
