import type { Reading, Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { readingWithoutSecrets } from './reading-without-secrets.js';

/** Put together so that no scanner takes it for one. */
const TOKEN = `ghp_${'aB3dE6'.repeat(6)}`;
const signal: Signal = {
  id: '0123456789abcdef',
  sensor: 'ci-health',
  rule: 'repeated-failure',
  layer: 'L2',
  condition: 'broken',
  impact: 'degrades',
  artefact: { kind: 'workflow', path: '.github/workflows/ci.yml' },
  message: `3 runs failed: curl with ${TOKEN}`,
  expected: 'runs that pass',
  actual: '3 failed jobs',
  evidence: [{ path: '.github/workflows/ci.yml', text: `Authorization: ${TOKEN}` }],
  help: 'Mend it.',
};
const reading = (signals: readonly Signal[]): Reading => ({
  sensor: 'ci-health',
  layer: 'L2',
  outcome: 'signals',
  scope: { unit: 'runs', judged: 3, unjudged: [] },
  signals,
});

describe('readingWithoutSecrets', () => {
  it('shows no line that looks as if it held a secret', () => {
    const text = JSON.stringify(readingWithoutSecrets(reading([signal])));
    expect(text).not.toContain(TOKEN);
    expect(text).toContain('not shown');
    expect(text).toContain('3 failed jobs');
  });

  it('leaves everything else as it is', () => {
    const plain = reading([{ ...signal, message: 'm', evidence: [{ path: 'p', text: 'FAILED a::b' }] }]);
    expect(readingWithoutSecrets(plain)).toEqual(plain);
    const clear: Reading = { sensor: 'ci-health', layer: 'L2', outcome: 'clear', scope: { unit: 'runs', judged: 3, unjudged: [] } };
    expect(readingWithoutSecrets(clear)).toBe(clear);
  });
});
