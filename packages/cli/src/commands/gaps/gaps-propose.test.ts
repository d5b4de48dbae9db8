import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGap, type TriageDocument } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hashOfTree } from '../../example-repository.fixture.js';
import { BASELINE, FILES, G1, placeOf } from './gap-place.fixture.js';

describe('sar gaps propose', () => {
  const finding: TriageDocument['findings'][number] = {
    id: '00000000000000aa',
    sensor: 'doc-links',
    rule: 'broken-link',
    layer: 'L1',
    condition: 'broken',
    impact: 'advisory',
    severity: 'P3',
    decision: { by: 'impact:advisory', why: 'it does no harm' },
    route: 'registry',
    firstSeen: '2026-11-20T00:00:00.000Z',
    sla: { hours: 168, dueAt: '2026-11-27T00:00:00.000Z', leftHours: 100, breached: false },
    artefact: { kind: 'file', path: 'docs/a.md', line: 3 },
    message: 'the link to b.md leads nowhere ::error::x',
    expected: 'a file',
    actual: 'none',
    evidence: [],
    help: 'Mend it.',
  };
  const document = (change: object = {}): string =>
    JSON.stringify({
      schema: 'sar.triage/1',
      version: '0.1.0',
      at: '2026-11-22T11:00:00.000Z',
      isDefaultBranch: true,
      partial: false,
      baseline: { sources: ['sar:recommended'] },
      notes: [],
      sensors: [
        { sensor: 'doc-links', layer: 'L1', outcome: 'signals', unit: 'links', judged: 9, unjudged: [] },
        { sensor: 'cache-wiring', layer: 'L2', outcome: 'clear', unit: 'jobs', judged: 2, unjudged: [] },
      ],
      findings: [finding],
      groups: [],
      accepted: [],
      totals: { P0: 0, P1: 0, P2: 0, P3: 1, waived: 0, unknown: 0, breached: 0 },
      evidence: [],
      dimensions: {},
      maturity: { caps: { P0: 1, P1: 2 }, progress: [] },
      score: { basis: 'unknown', dimensions: [], progress: [] },
      ...change,
    });
  const NAMED = `${G1}findings:\n  - { id: "00000000000000bb", sensor: cache-wiring, rule: missing-cache, path: a.yml }\n`;

  it('prints what it would write, and writes it with --write', async () => {
    const { root, gaps, read } = placeOf({ ...FILES, '.sar/gaps/SAR-G01.yml': NAMED });
    writeFileSync(join(root, 'findings.json'), document());
    const before = hashOfTree(root);
    const told = await gaps('propose', '--findings-file', 'findings.json');
    expect(told.err).toBe('proposed 1 new gap, 1 resolution; nothing was written: --write does\n');
    expect(told.out).toContain('+gap: the link to b.md leads nowhere ::error::x (docs/a.md)\n');
    expect(hashOfTree(root)).toBe(before);
    expect((await gaps('propose', '--findings-file', 'findings.json', '--write')).err).toBe(
      'wrote 1 new gap, 1 resolution into .sar/gaps\n',
    );
    expect(read('.sar/gaps/SAR-G01.yml')).toContain('status: resolved # since March\n');
    expect(await readGap(read('.sar/gaps/SAR-G03.yml'), 'SAR-G03.yml')).toMatchObject({ severity: 'P3', findings: [{ id: finding.id }] });
    expect(await gaps('propose', '--findings-file', 'findings.json')).toEqual({
      exitCode: 0,
      out: '',
      err: 'nothing to propose: the registry names every open finding of P3 (`gaps.propose`), and no gap is known to be over or back\n',
    });
  });

  it.each<[string, object, string?]>([
    ['of a part', { partial: true }, 'no resolution can be proposed from this file: only a part of the repository was judged'],
    [
      'of another branch',
      { isDefaultBranch: false },
      'no resolution can be proposed from this file: it is not known to be of the default branch',
    ],
    ['without the sensor', { sensors: [] }],
    [
      'of a sensor that did not answer',
      { sensors: [{ sensor: 'cache-wiring', layer: 'L2', outcome: 'unknown', reason: 'failed', detail: 'x' }] },
    ],
    [
      'of a sensor that left the file out',
      {
        sensors: [
          { sensor: 'cache-wiring', layer: 'L2', outcome: 'clear', unit: 'jobs', judged: 2, unjudged: [{ path: 'a.yml', reason: 'x' }] },
        ],
      },
    ],
  ])('resolves nothing from findings %s', async (_, change, why = '') => {
    const { root, gaps } = placeOf({ ...FILES, '.sar/gaps/SAR-G01.yml': NAMED });
    writeFileSync(join(root, 'findings.json'), document({ findings: [], ...change }));
    const { err } = await gaps('propose', '--findings-file', 'findings.json');
    expect(err).toMatch(/^nothing to propose/);
    expect(err).toContain(why);
  });

  it('says when the baseline wants no proposals', async () => {
    const { root, gaps } = placeOf({ ...FILES, '.github/sar.yml': `${BASELINE}  propose: []\n` });
    writeFileSync(join(root, 'findings.json'), document());
    expect((await gaps('propose', '--findings-file', 'findings.json')).err).toBe(
      'nothing to propose: `gaps.propose` of the baseline names no severity\n',
    );
  });

  it('leaves out what people accepted', async () => {
    const { root, gaps } = placeOf();
    writeFileSync(join(root, 'findings.json'), document({ accepted: [finding.id] }));
    expect((await gaps('propose', '--findings-file', 'findings.json')).err).toMatch(/^nothing to propose/);
  });

  it.each([
    [['propose'], '--findings-file is missing'],
    [['propose', '--findings-file', 'none.json'], 'none.json'],
    [['propose', '--findings-file', '.github/sar.yml'], 'is no JSON'],
  ])('%j is refused', async (words, message) => {
    const { exitCode, err } = await placeOf().gaps(...words);
    expect(exitCode).toBe(3);
    expect(err).toContain(message);
  });
});
