import { expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { workflowSyntax } from './workflow-syntax.js';

const PATH = '.github/workflows/ci.yml';
const SOUND = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n';
const read = (text: string) => workflowSyntax.read(sensorInput({ files: { [PATH]: text } }));

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await read(SOUND)).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  expect(await read(SOUND.replace('[{ run: make }]', '[{ run: make }'))).toMatchObject({
    outcome: 'signals',
    signals: [{ rule: 'invalid-workflow', artefact: { path: PATH } }],
  });
  expect(await read(SOUND)).toMatchObject({ outcome: 'clear' });
});
