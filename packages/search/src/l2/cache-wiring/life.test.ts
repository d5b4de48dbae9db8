import { expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { cacheWiring } from './cache-wiring.js';

const PATH = '.github/workflows/ci.yml';
const WIRED = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-python@v6
        with:
          python-version: '3.13'
          cache: pip
      - run: pip install -r requirements.txt
`;
const REQUIREMENTS = Array.from({ length: 30 }, (_, at) => `package-${at}==1.0.${at}\n`).join('');
const read = (text: string) => cacheWiring.read(sensorInput({ files: { [PATH]: text, 'requirements.txt': REQUIREMENTS } }));

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await read(WIRED)).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  expect(await read(WIRED.replace('          cache: pip\n', ''))).toMatchObject({
    outcome: 'signals',
    signals: [{ rule: 'missing-cache', artefact: { path: PATH, job: 'test', line: 10 } }],
  });
  expect(await read(WIRED)).toMatchObject({ outcome: 'clear' });
});
