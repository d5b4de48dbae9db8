import { expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { patternConfidence } from './pattern-confidence.js';

const PATH = 'brain/memory.db';
const STORE = { name: 'brain', path: PATH, table: 'patterns', fields: { id: 'id', confidence: 'confidence' } };

function read(repository: MemoryRepository, store: object = STORE) {
  return patternConfidence.read(sensorInput({ ...repository, sensors: { 'pattern-confidence': { stores: [store as typeof STORE] } } }));
}

const sql = (...confidences: readonly string[]): string =>
  `CREATE TABLE patterns (id TEXT, confidence); ${confidences.map((each, at) => `INSERT INTO patterns VALUES ('P${at}', ${each});`).join(' ')}`;

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect((await read({ databases: { [PATH]: sql('0.75', '1') } })).outcome).toBe('clear');
  expect(await read({ databases: { [PATH]: sql('0.75', '0.7499999') } })).toMatchObject({
    outcome: 'signals',
    signals: [
      {
        rule: 'low-confidence',
        artefact: { path: PATH, name: 'P1' },
        actual: 'has a confidence of 0.7499',
        expected: 'a confidence of at least 0.75',
      },
    ],
  });
  expect((await read({ databases: { [PATH]: `${sql('0.75', '0.7499999')} UPDATE patterns SET confidence = 0.8` } })).outcome).toBe('clear');
});

it.each([
  ['0.1', 'low-confidence'],
  ["'0.1'", 'low-confidence'],
  ["'0.9'", 'clear'],
  ['0', 'low-confidence'],
  ['92', 'invalid-confidence'],
  ['-0.5', 'invalid-confidence'],
  ['9e999', 'invalid-confidence'],
  ['NULL', 'invalid-confidence'],
  ["'high'", 'invalid-confidence'],
  ["x'00'", 'invalid-confidence'],
])('%s is %s', async (value, expected) => {
  const reading = await read({ databases: { [PATH]: sql(value) } });
  expect(reading.outcome === 'signals' ? reading.signals[0]?.rule : reading.outcome).toBe(expected);
});

it('has a limit of its own for a store, and groups many', async () => {
  expect((await read({ databases: { [PATH]: sql('0.6') } }, { ...STORE, 'min-confidence': 0.5 })).outcome).toBe('clear');
  const many = await read({ databases: { [PATH]: sql(...Array.from({ length: 30 }, () => '0.2')) } });
  expect(many).toMatchObject({ outcome: 'signals', signals: [{ rule: 'low-confidence', actual: '30 patterns' }] });
});

it('reads failure patterns of ci.patterns', async () => {
  const text = (confidence: number) => `- pattern_id: A_001
  name: A failure
  category: tests
  priority: 2
  severity: P2
  detection: {error_signatures: ['lost connection']}
  root_cause: the network
  fix_steps: [run it again]
  metadata: {discovered: 2026-01-01, confidence: ${confidence}, reuse_count: 2}
`;
  const base = sensorInput({ files: { 'p.yml': text(0.5), 'q.yml': text(0.8) } });
  const of = (patterns: readonly string[]) =>
    patternConfidence.read({ ...base, baseline: { ...base.baseline, ci: { ...base.baseline.ci, patterns: [...patterns] } } });
  expect(await of(['p.yml'])).toMatchObject({ outcome: 'signals', signals: [{ artefact: { path: 'p.yml', line: 1, name: 'A_001' } }] });
  expect((await of(['q.yml'])).outcome).toBe('clear');
});
