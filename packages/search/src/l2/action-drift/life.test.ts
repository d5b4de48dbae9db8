import { expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { actionDrift } from './action-drift.js';

const PATH = '.github/workflows/ci.yml';
const workflow = (version: string) =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@${version}\n        with: { path: x, key: y }\n`;
const read = (version: string) => actionDrift.read(sensorInput({ files: { [PATH]: workflow(version) } }));

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await read('v6')).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  expect(await read('v2')).toMatchObject({ outcome: 'signals', signals: [{ rule: 'dead-reference', artefact: { path: PATH, line: 6 } }] });
  expect(await read('v6')).toMatchObject({ outcome: 'clear' });
});
