import type { GateLine, GateVerdict } from '@sar/baseline';

/** A line for tests: a required check that passed, with the given changes. */
export function line(changes: Partial<GateLine> = {}): GateLine {
  return {
    id: 'code-quality',
    kind: 'check',
    title: 'Code quality',
    required: true,
    outcome: 'pass',
    detail: 'ruff check ended with 0',
    evidence: [],
    durationMs: 3210,
    ...changes,
  };
}

/** A verdict of lines: it fails with those that are required and have not passed. */
export function verdict(...lines: readonly GateLine[]): GateVerdict {
  const failed = lines.filter(({ required, outcome }) => required && outcome !== 'pass').map(({ id }) => id);
  return { outcome: failed.length === 0 ? 'pass' : 'fail', lines, failed };
}

export const FAILED_TESTS = line({
  id: 'tests',
  title: 'Tests and coverage',
  outcome: 'fail',
  detail: 'pytest ended with 1',
  durationMs: 65_000,
  evidence: [
    { text: 'pytest --cov', output: 'FAILED tests/test_a.py::test_a\n1 failed in 0.31s\n' },
    { text: 'assert 1 == 2', path: 'tests/test_a.py', line: 3 },
  ],
  remedy: 'Mend what the last lines name.',
  command: 'pytest --cov',
  playbook: 'SAR-002',
});

export const UNKNOWN_RATE = line({
  id: 'ci-failure-rate',
  title: 'CI failure rate',
  outcome: 'unknown',
  detail: 'nobody gave the variable',
  durationMs: 0,
  remedy: 'Give vars-context.',
  playbook: 'SAR-002',
});
