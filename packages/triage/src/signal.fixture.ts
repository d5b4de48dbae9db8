import type { Signal } from '@sar/baseline';

/** A signal for tests: `missing-cache` in line 5 of `.github/workflows/ci.yml`, with the given changes. */
export function signal(changes: Partial<Signal> = {}): Signal {
  return {
    id: '0123456789abcdef',
    sensor: 'cache-wiring',
    rule: 'missing-cache',
    layer: 'L2',
    condition: 'missing',
    impact: 'degrades',
    artefact: { kind: 'job', path: '.github/workflows/ci.yml', line: 5, job: 'test' },
    message: 'npm ci without a cache',
    expected: 'a cache',
    actual: 'none',
    evidence: [],
    help: 'Add one.',
    ...changes,
  };
}
