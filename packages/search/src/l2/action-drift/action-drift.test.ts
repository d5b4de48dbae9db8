import { recommendedBaseline, type Baseline, type Tree } from '@sar/baseline';
import { repositoryWorkflows } from '@sar/workflows';
import { expect, it } from 'vitest';
import type { SensorInput } from '../../sensor.js';
import { actionDrift } from './action-drift.js';
import { sensorInput } from '../../sensor-input.fixture.js';

const FILES: Readonly<Record<string, string>> = {
  '.github/workflows/ci.yml':
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-20.04\n    steps:\n      - uses: actions/checkout@v6\n      - uses: acme/tool@main\n      - uses: ./.github/actions/own\n',
  '.github/workflows/broken.yml': 'jobs: [',
  '.github/actions/own/action.yml': 'name: own\nruns:\n  using: node20\n  main: index.js\n',
};

const tree: Tree = {
  list: () => Object.keys(FILES).toSorted(),
  has: (path) => Object.hasOwn(FILES, path),
  read: (path) => {
    const text = FILES[path];
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text, sizeBytes: text.length };
  },
};

async function rules(
  baseline: Baseline,
  asOf: string,
  more: Pick<SensorInput, 'onlyPaths' | 'repositoryOwner'> = {},
): Promise<readonly string[]> {
  const reading = await actionDrift.read({ ...sensorInput(), repository: repositoryWorkflows(tree), baseline, asOf, ...more });
  if (reading.outcome !== 'signals') return [];
  return reading.signals.map(({ rule, pedantic }) => `${rule}${pedantic === true ? ' (pedantic)' : ''}`);
}

const recommended = recommendedBaseline();

it('judges workflows and actions, and passes over files that cannot be read', async () => {
  expect(await rules(recommended, '2026-11-22')).toEqual([
    'deprecated-runtime',
    'retired-runner-image',
    'outdated-major (pedantic)',
    'floating-reference',
  ]);
});

it('judges by the day that it is given', async () => {
  expect(await rules(recommended, '2025-01-01')).toEqual(['floating-reference']);
});

it('takes the days of grace and the owner from the baseline', async () => {
  const baseline: Baseline = {
    ...recommended,
    owner: '@acme/platform',
    sensors: { ...recommended.sensors, 'action-drift': { ...recommended.sensors['action-drift'], 'grace-days': 3650 } },
  };
  expect(await rules(baseline, '2026-11-22')).toEqual(['deprecated-runtime', 'retired-runner-image', 'floating-reference (pedantic)']);
});

it.each([
  ['Acme', undefined, 'floating-reference (pedantic)'],
  ['acme', '@other', 'floating-reference (pedantic)'],
  ['other', '@acme/platform', 'floating-reference'],
  ['acm', undefined, 'floating-reference'],
])('takes %s as the owner of the repository before the %s of the baseline', async (repositoryOwner, owner, expected) => {
  const baseline: Baseline = { ...recommended, ...(owner !== undefined && { owner }) };
  expect(await rules(baseline, '2025-01-01', { repositoryOwner })).toEqual([expected]);
});

it('judges only the files that it is asked for', async () => {
  expect(await rules(recommended, '2026-11-22', { onlyPaths: new Set(['.github/actions/own/action.yml']) })).toEqual([
    'deprecated-runtime',
  ]);
});
