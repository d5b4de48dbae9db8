import { readRows, readTicks } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { SAMPLE_WAIVER } from '../findings/sample-report.fixture.js';
import { dashboardText } from './dashboard-text.js';
import { CONTEXT, openFinding, openRow, subjectOf, view } from './issue.fixture.js';

const text = (changes: Parameters<typeof view>[0]): string => dashboardText(view(changes), CONTEXT);
const link = (number: number) => ({ number, url: `https://github.com/octo/repo/issues/${number}` });
/** Without what is hidden. */
const seen = (body: string): readonly string[] => body.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));

describe('dashboardText', () => {
  it('says when nothing is open', () => {
    expect(seen(text({}))[0]).toBe('**Nothing is open.**');
  });

  it('has rows by severity and layer, with boxes, links to issues, and what is closed by hand', () => {
    const blocker = subjectOf([openFinding({ severity: 'P1', layer: 'L3', rule: 'missing-variable', message: 'X is not set' })]);
    const dismissed = subjectOf([openFinding({ severity: 'P1', rule: 'dead-cache-action', message: 'dead' })]);
    const late = openFinding({ severity: 'P2' });
    const overdue = subjectOf([
      {
        ...late,
        sla: { ...late.sla, breached: true },
        signal: { ...late.signal, playbook: 'SAR-002' },
      },
      openFinding({ severity: 'P3', path: 'other.yml', message: 'm' }),
    ]);
    const rows = [openRow(overdue), openRow(blocker, { issue: link(4) }), openRow(dismissed, { issue: link(5), isClosedByHand: true })];
    const body = text({ rows });
    expect(seen(body).slice(0, 17)).toEqual([
      '**3 problems open:** 2 P1 blocker, 1 P2 degraded. 1 is overdue.',
      '## P1 blocker',
      '### CI/CD pipeline (L2)',
      '- [`dead-cache-action`](docs/rules/dead-cache-action.md) in [`.github/workflows/ci.yml:12`](https://github.com/octo/repo/blob/ccccccc/.github/workflows/ci.yml#L12), job `test`: dead · since 2026-11-20 08:00 UTC · due 2026-11-21 08:00 UTC · [#5](https://github.com/octo/repo/issues/5), closed by hand',
      expect.stringMatching(/^ {2}- \[ \] <!-- sar:tick accept [0-9a-f]{16} --> accept it as it is$/),
      expect.stringMatching(/^ {2}- \[ \] <!-- sar:tick waive [0-9a-f]{16} --> waive it for 30 days$/),
      '### Configuration (L3)',
      expect.stringContaining('[#4](https://github.com/octo/repo/issues/4)'),
      expect.stringContaining('accept'),
      expect.stringContaining('waive'),
      '## P2 degraded',
      '### CI/CD pipeline (L2)',
      expect.stringContaining('**overdue since 2026-11-21 08:00 UTC**'),
      '  2 findings of one cause, also in [`other.yml:12`](https://github.com/octo/repo/blob/ccccccc/other.yml#L12)',
      '  - [ ] <!-- sar:tick run fedcba9876543210 --> run the playbook `SAR-002`',
      expect.stringContaining('accept'),
      expect.stringContaining('waive'),
    ]);
    expect([...readRows(body).keys()]).toEqual([dismissed.id, blocker.id, overdue.id]);
    expect(readTicks(body.replaceAll('[ ]', '[x]'))).toHaveLength(7);
  });

  it('offers the playbook of the subject, and not the one that its finding names', () => {
    const named = openFinding();
    const { playbook: _, ...subject } = subjectOf([{ ...named, signal: { ...named.signal, playbook: 'SAR-001' } }]);
    expect(text({ rows: [openRow(subject)] })).not.toContain('sar:tick run');
    expect(text({ rows: [openRow({ ...subject, playbook: 'OWN' })] })).toContain('--> run the playbook `OWN`');
  });

  it('shows what could not be looked at, without boxes', () => {
    const row = {
      kind: 'unseen',
      id: '00000000000000aa',
      severity: 'P2',
      layer: 'L2',
      dueAt: '2026-11-21T08:00:00Z',
      firstSeen: '2026-11-20T08:00:00Z',
      rule: 'missing-cache',
      path: 'a.yml',
      markers: () => '<!-- sar:row {"id":"00000000000000aa","findings":{}} -->\n',
    } as const;
    const body = text({ rows: [row] });
    expect(seen(body)).toContain(
      '- `missing-cache` in `a.yml`: could not be looked at since it was found · since 2026-11-20 08:00 UTC · due 2026-11-21 08:00 UTC',
    );
    expect([...readRows(body).keys()]).toEqual(['00000000000000aa']);
    expect(readTicks(body.replaceAll('[ ]', '[x]'))).toEqual([]);
  });

  it('names a place of a group once', () => {
    const group = subjectOf([openFinding({ path: 'a.yml' }), openFinding({ path: 'a.yml', job: 'x' }), openFinding({ path: 'b.yml' })]);
    const [line] = seen(text({ rows: [openRow(group)] })).filter((row) => row.includes('of one cause'));
    expect(line).toBe('  3 findings of one cause, also in [`b.yml:12`](https://github.com/octo/repo/blob/ccccccc/b.yml#L12)');
  });

  it('keeps rows of an earlier run in their place, and names issues that have none', () => {
    const block = '<!-- sar:row {"id":"00000000000000aa","findings":{}} -->\n- an old row\n';
    const kept = { kind: 'kept', id: '00000000000000aa', severity: 'P2', layer: 'L2', dueAt: '2026-11-20T00:00:00Z', block } as const;
    const body = text({
      rows: [openRow(subjectOf([openFinding()])), kept],
      keptIssues: [{ ...link(7), severity: 'P1', title: '[x](y) @z' }],
    });
    expect(body).toContain(
      '## P1 blocker\n\n### Not looked at in this run\n\n- [#7](https://github.com/octo/repo/issues/7): \\[x\\](y) @&#8203;z\n',
    );
    expect(body.indexOf('an old row')).toBeLessThan(body.indexOf('missing-cache'));
    expect(seen(body)[0]).toContain('**3 problems open:** 1 P1 blocker, 2 P2 degraded.');
  });

  it('lists sensors that could not answer with why, and no details that pass', () => {
    const unknown = (sensor: string, reason: 'no-token' | 'failed' | 'rate-limited', detail: string) =>
      ({ sensor, layer: 'L2', outcome: 'unknown', reason, detail }) as const;
    const body = text({
      unknown: [
        unknown('d', 'rate-limited', 'until 12:00:01'),
        unknown('c', 'no-token', 'no token'),
        unknown('b', 'no-token', 'no token'),
        unknown('a', 'no-token', 'no token'),
        unknown('e', 'failed', 'it @crashed'),
      ],
    });
    expect(body).toContain(
      [
        '<details><summary>5 sensors could not answer</summary>',
        '',
        'What they watch is neither well nor ill; their rows stay as they were.',
        '',
        '- `d`: rate limit reached',
        '- `e`: failed: it @&#8203;crashed',
        '- `a`, `b`, `c` need a token (SAR_TOKEN, or the input token of the action)',
      ].join('\n'),
    );
  });

  it('lists what is waived, with its last day, and what is accepted, each with its clock', () => {
    const waived = openFinding({ waived: SAMPLE_WAIVER });
    const body = text({
      waived: [{ finding: waived, markers: () => '<!-- sar:row {} -->\n' }],
      accepted: [{ finding: openFinding({ severity: 'P3', message: 'as it is' }), markers: () => '' }],
    });
    expect(body).toContain('<details><summary>1 waived finding</summary>\n\n<!-- sar:row {} -->\n- P2 `missing-cache` in ');
    expect(body).toContain('· through 2026-12-31: moves to the new runner in December, ci-team\n');
    expect(body).toContain('<details><summary>1 accepted finding</summary>');
    expect(body).not.toContain('sar:tick');
  });

  it('holds more rows without links, then the worst that fit, and says how many more there are', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        openRow(subjectOf([openFinding({ severity: at % 2 === 0 ? 'P3' : 'P2', message: `m ${at}` })])),
      );
    expect(text({ rows: rows(40) })).toContain('/blob/');
    const short = text({ rows: rows(130) });
    expect(short).not.toContain('/blob/');
    expect(readRows(short).size).toBe(130);
    const cut = text({ rows: rows(2000) });
    expect(cut.length).toBeLessThanOrEqual(60_000);
    expect(cut.length).toBeGreaterThan(58_000);
    expect(cut).not.toContain('P3 advisory\n');
    const left = /\*\*1,(\d{3}) more rows\*\* left out/.exec(cut);
    expect(Number(left?.[1]) + 1000 + readRows(cut).size).toBe(2000);
  });

  it('promises a day as one', () => {
    expect(text({ rows: [openRow(subjectOf([openFinding()]))], waiveDays: 1 })).toContain('waive it for 1 day\n');
  });
});
