import { describe, expect, it } from 'vitest';
import { findingIssueText } from './finding-issue-text.js';
import { CONTEXT, openFinding, subjectOf } from './issue.fixture.js';

const blocker = (changes: Parameters<typeof openFinding>[1] = {}) =>
  openFinding(
    { severity: 'P1', layer: 'L3', rule: 'missing-variable', message: 'DEPLOY_URL is not set', path: 'ci.yml', line: 7 },
    changes,
  );

describe('findingIssueText', () => {
  it('says what, where, since when, until when, whose, why, and how to mend it', () => {
    const { title, body } = findingIssueText(subjectOf([blocker({ owner: '@octo/infra' })]), CONTEXT);
    expect(title).toBe('P1: DEPLOY_URL is not set (ci.yml, job test)');
    expect(body.split('\n')).toEqual([
      '**P1 blocker** in configuration (L3): [`missing-variable`](docs/rules/missing-variable.md) of the sensor `cache-wiring`',
      '',
      'DEPLOY\\_URL is not set',
      '',
      '- **Where:** [`ci.yml:7`](https://github.com/octo/repo/blob/ccccccc/ci.yml#L7), job `test`',
      '- **Since:** 2026-11-20 08:00 UTC',
      '- **Deadline:** due 2026-11-21 08:00 UTC (24 hours from the first sighting)',
      '- **Owner:** @octo/infra',
      '- **Expected:** a cache of npm packages',
      '- **Found:** no cache',
      '',
      '### How to mend it',
      '',
      'Add `cache: npm` to actions/setup-node.',
      '',
      '### Why this severity',
      '',
      '`impact:degrades`: degrades performance or reliability',
      '',
      expect.stringMatching(/^Everything about the decision, and what would change it: `sar triage --explain [0-9a-f]{16}`$/),
      '',
      '### Evidence',
      '',
      '- [`ci.yml:14`](https://github.com/octo/repo/blob/ccccccc/ci.yml#L14): `npm ci`',
      '',
      '---',
      '',
      expect.stringContaining('What you write below stays'),
    ]);
  });

  it('names the command, the playbook, the remedy and a deadline of business hours where there are', () => {
    const finding = blocker({ sla: { hours: 1, dueAt: '2026-11-20T09:30:00Z', leftHours: -2, breached: true, isBusiness: true } });
    const fix = { title: 'cache npm', edits: [] };
    const { body } = findingIssueText(subjectOf([{ ...finding, signal: { ...finding.signal, playbook: 'SAR-001', fix } }]), {
      ...CONTEXT,
      command: 'sar variables enforce',
    });
    expect(body).toContain('\n\nNext: `sar variables enforce`\n\n');
    expect(body).toContain('**overdue since 2026-11-20 09:30 UTC** (1 business hour from the first sighting)');
    expect(body).toContain('Playbook: `SAR-001`');
    expect(body).toContain('There is a mechanical remedy: cache npm');
  });

  it('names the playbook of the subject, and not the one that its finding names', () => {
    const { signal, ...rest } = blocker();
    const { playbook: _, ...subject } = subjectOf([{ ...rest, signal: { ...signal, playbook: 'SAR-001' } }]);
    expect(findingIssueText(subject, CONTEXT).body).not.toContain('Playbook:');
    expect(findingIssueText({ ...subject, playbook: 'OWN' }, CONTEXT).body).toContain('Playbook: `OWN`');
  });

  it('lists the findings of a group, with the worst severity, the earliest sighting and the first deadline', () => {
    const second = openFinding({ severity: 'P0', job: 'lint', message: 'other' }, { firstSeen: '2026-11-19T08:00:00Z' });
    const { title, body } = findingIssueText(subjectOf([blocker(), second]), CONTEXT);
    expect(title).toBe('P0: npm is cached nowhere');
    expect(body).toContain('**Since:** 2026-11-19 08:00 UTC');
    expect(body).toContain('<details><summary>All 2 findings of this cause</summary>');
    expect(body.match(/^- P[01] \[/gm)).toHaveLength(2);
  });

  it('explains the severity by the finding that it comes from, which need not be the cause', () => {
    const decision = { by: 'impact:breach', why: 'data loss or a security breach' };
    const worst = openFinding({ severity: 'P0', rule: 'leak', job: 'lint' }, { decision, owner: '@octo/security' });
    const { body } = findingIssueText(subjectOf([blocker(), worst]), CONTEXT);
    expect(body).toContain('Of `leak`, which is the most severe: `impact:breach`: data loss or a security breach');
    expect(body).toContain(`\`sar triage --explain ${worst.signal.id}\``);
    expect(body).toContain('**Owner:** @octo/security');
    expect(findingIssueText(subjectOf([blocker({ owner: '@octo/infra' }), worst]), CONTEXT).body).toContain('**Owner:** @octo/infra');
  });

  it('tells of findings that could not be looked at', () => {
    const body = (unseen: number): string => findingIssueText(subjectOf([blocker()]), { ...CONTEXT, unseen }).body;
    expect(body(2)).toContain('2 more findings of this issue could not be looked at in this run; the issue stays open');
    expect(body(0)).toBe(findingIssueText(subjectOf([blocker()]), CONTEXT).body);
  });

  it('has no links to files where no commit is known', () => {
    expect(findingIssueText(subjectOf([blocker()]), { ...CONTEXT, commit: undefined }).body).toContain('**Where:** `ci.yml:7`, job');
  });

  it('is bounded: of a huge group it lists what fits, and says how many more there are', () => {
    const members = Array.from({ length: 3000 }, (_, at) =>
      openFinding({ severity: 'P1', path: `a/${'x'.repeat(200)}/${at}.yml`, message: 'm'.repeat(900) }),
    );
    const { title, body } = findingIssueText(subjectOf(members, 't'.repeat(5000), 'w'.repeat(9000)), CONTEXT);
    expect(title.length).toBeLessThan(256);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body.length).toBeGreaterThan(50_000);
    expect(body).toMatch(/- … and 2,\d{3} more findings, which `sar triage` lists\n/);
  });

  it('is bounded by every text of its own', () => {
    const huge = '|'.repeat(100_000);
    const { signal } = blocker();
    const finding = openFinding(
      {},
      {
        decision: { by: huge, why: huge },
        owner: huge,
        signal: {
          ...signal,
          rule: huge,
          message: huge,
          expected: huge,
          actual: huge,
          help: huge,
          playbook: huge,
          fix: { title: huge, edits: [] },
          artefact: { kind: 'file', path: huge, job: huge },
          evidence: Array.from({ length: 500 }, () => ({ path: huge, text: huge })),
        },
      },
    );
    const { title, body } = findingIssueText(subjectOf([finding]), CONTEXT);
    expect(title.length).toBeLessThan(256);
    expect(body.length).toBeLessThanOrEqual(60_000);
  });

  it('tags nobody but an owner that is a user or a team', () => {
    const tagged = (owner: string): string => findingIssueText(subjectOf([blocker({ owner })]), CONTEXT).body;
    expect(tagged('@octocat')).toContain('**Owner:** @octocat\n');
    for (const owner of ['octocat', '@octo cat @other', '@a/b/c', '@x](https://x.example)', '@-x'])
      expect(tagged(owner), owner).toMatch(/\*\*Owner:\*\* (?:`|<code>)/);
  });

  it.each([
    ['uses actions/cache@v4', 'P1: uses actions/cache@v4 (ci.yml, job test)'],
    ['ask @octocat\nnow', 'P1: ask @\u200boctocat now (ci.yml, job test)'],
    ['in ci.yml', 'P1: in ci.yml (job test)'],
    ['\u202eabc\u0007', 'P1: \\u{202e}abc\\u{7} (ci.yml, job test)'],
  ])('the title of %j', (message, title) => {
    const { signal } = blocker();
    expect(findingIssueText(subjectOf([blocker({ signal: { ...signal, message } })]), CONTEXT).title).toBe(title);
  });
});
