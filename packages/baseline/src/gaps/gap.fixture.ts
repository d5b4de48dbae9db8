import fc from 'fast-check';
import { GAP_STATUSES, type Gap } from '../vocabulary/gap.js';
import { LAYERS, SEVERITIES } from '../vocabulary/severity.js';

/** Text that could be taken for something else in YAML: numbers, dates, comments, indicators. */
const TEXTS = [
  'null',
  'true',
  '1.5',
  '2026-01-01',
  '- a',
  'a: b',
  'a # b',
  '# a',
  '"',
  "'",
  '*a',
  '&a',
  '!a',
  '%a',
  '@me',
  '|',
  '>',
  '---',
  'line\nline',
  ' a ',
  'é\u2028',
  '\u0085a',
  '{a',
  '[a',
];
const text = (max: number): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: max })).filter((value) => /\S/.test(value));
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const gapId = fc.integer({ min: 1, max: 9999 }).map((number) => `SAR-G${String(number).padStart(2, '0')}`);
const hexDigits = fc.stringMatching(/^(?:\d{16}|\d{2}e\d{13}|[0-9a-f]{16})$/);

const schedule = fc
  .record(
    { name: text(30), from: day, after: fc.uniqueArray(gapId, { minLength: 1, maxLength: 3 }), length: fc.integer({ min: 1, max: 3660 }) },
    { requiredKeys: ['length'] },
  )
  .chain(({ name, from, after, length }) =>
    fc.boolean().map((isDays) => ({
      ...(name !== undefined && { name }),
      ...(after !== undefined ? { after } : { from: from ?? '2026-03-06' }),
      ...(isDays || after !== undefined
        ? { days: length }
        : { to: new Date(Date.parse(`${from ?? '2026-03-06'}T00:00:00Z`) + length * 86_400_000).toISOString().slice(0, 10) }),
    })),
  );

/** Any gap that follows the rules. For tests. */
export const anyGap: fc.Arbitrary<Gap> = fc
  .record(
    {
      id: gapId,
      gap: text(40),
      layer: fc.constantFrom(...LAYERS),
      status: fc.constantFrom(...GAP_STATUSES),
      severity: fc.constantFrom(...SEVERITIES),
      owner: text(20),
      playbook: text(20),
      note: text(60),
      area: text(20),
      impactScore: fc.constantFrom(1, 2.5, 7, 10),
      resolved: fc.record({ at: day, by: text(20), evidence: text(30) }, { requiredKeys: ['by'] }),
      findings: fc.array(fc.record({ id: hexDigits, sensor: text(10), rule: text(10), path: text(20) }), { minLength: 1, maxLength: 3 }),
      schedule,
    },
    {
      requiredKeys: ['id', 'gap', 'layer', 'status', 'severity', 'resolved'],
    },
  )
  .map(({ resolved, ...gap }) => (gap.status === 'resolved' ? { ...gap, resolved } : gap));
