import { readFileSync } from 'node:fs';
import type { CiHealth } from '@sar/baseline';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { displayWidth } from '../terminal/display-width.js';
import { ANSI_PALETTE, PLAIN_PALETTE } from '../terminal/palette.js';
import { ciHealthDocument } from './ci-health-document.js';
import { ciHealthMarkdown } from './ci-health-markdown.js';
import { ciHealthText } from './ci-health-text.js';
import { ciHealth, classification, group, rate, schedule, target } from './ci-health.fixture.js';
import { ciCauseTable } from './cause-table.js';

/** A health of which every text is what somebody hostile wrote. */
function hostileHealth(text: string, url: string): CiHealth {
  const [first] = ciHealth().failedRuns;
  const cause = classification({ name: text, pattern: text, family: text, line: text, captures: [text, text] });
  return ciHealth({
    repository: text,
    branches: [text],
    alert: { isRequired: true, level: 'critical', why: text },
    days: [{ day: text, concluded: 3, failed: 1 }],
    workflows: [target({ path: text, workflow: text })],
    jobs: [target({ path: text, job: text })],
    lastGreen: { sha: text, runs: 1, pending: 0 },
    groups: [group({ key: text, classification: cause, workflows: [text], lastAt: text, examples: [url] })],
    failedRuns: first === undefined ? [] : [{ ...first, name: text, path: text, url, classification: cause }],
    schedules: [schedule({ path: text, workflow: text, detail: text, crons: [{ cron: text, timezone: text, line: 1 }] })],
    notExamined: [{ what: text, count: 1, reason: 'failed', detail: text }],
  });
}

describe('ciHealthMarkdown', () => {
  const markdown = ciHealthMarkdown(ciHealth(), { owner: '@acme/ci', runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/9' });

  it('begins with the state and what it is from', () => {
    expect(markdown.split('\n\n').slice(0, 9)).toEqual([
      '## CI health: degraded',
      '**25 of 200 concluded attempts failed: 12.5 % (95 % interval 2.5 % to 22.5 %).** Up 3.1 points from 9.4 % (9 of 96).',
      '`octo-org/octo-repo` on `main`, 7 days to 2026-11-22 12:00 UTC. 1,210 runs, 1,214 attempts: 200 concluded, 8 ignored, 6 pending; 12 more runs excluded.',
      '**Alert**: the last 3 results bear it out.',
      '2 of 25 failures (8.0 %) are those of self-healing workflows.',
      'Last green commit: [`0123456789`](https://github.com/octo-org/octo-repo/commit/0123456789abcdef0123456789abcdef01234567) (5 runs, 1 not completed). Flaky: 4 of 60 commits failed and then passed (6.7 %).',
      'Owner: @&#8203;acme/ci.',
      '[The run that measured](https://github.com/octo-org/octo-repo/actions/runs/9)',
      'Failures of each day (UTC) in percent of what concluded; the line is the threshold of 10 %.',
    ]);
  });

  it.each([
    '| a test failed `PYTEST_001`: `tests/test_model.py::test_fit` | code-regression | 2 | 3 | 0.90 | 2026-11-20 | `FAILED tests/test_model.py::test_fit - AssertionError` | [1](https://github.com/octo-org/octo-repo/actions/runs/7/job/71) [2](https://github.com/octo-org/octo-repo/actions/runs/8/job/81) |',
    '| exit code 1 | unknown | 1 | 1 + 2 not read |   | 2026-11-20 |   | ',
    'The causes of 20 of 25 failed attempts were looked for.',
    '| `.github/workflows/nightly.yml` | overdue | `0 4 * * * Europe/Berlin` | a run was due at 2026-11-22 03:00 UTC, and the newest began at 2026-11-19 03:05 UTC |\n| `.github/workflows/a.yml` | unknown |',
    '| `.github/workflows/docs.yml` | 20 of 160 (12.5 %) | up 7.5 points from 5.0 % (2 of 40) | 1 | 3 | 1 h 30 min |\n| `.github/workflows/ci.yml` |',
    '| `.github/workflows/ci.yml` | `test (ubuntu-latest, 3.12)` | 3 of 30 (10.0 %) | 5 of 40 (12.5 %) |',
    '| `.github/workflows/ci.yml` | `test (ubuntu-latest, 3.12)` | 3 min 5 s | 7 min | 31 s | 38 |\n| `.github/workflows/ci.yml` | `lint` | 9 s |',
    'are from a sample: 38 of 200 concluded runs.',
    '| older attempts of runs | 12 | budget of requests used up: the budget of requests ended |',
  ])('shows %s', (part) => {
    expect(markdown).toContain(part);
  });

  it('leaves out what there is nothing of, and says what is not known', () => {
    const none = rate(0, 0);
    const empty = ciHealth({
      rate: none,
      rawRate: none,
      before: undefined,
      state: 'ok',
      alert: { isRequired: false, level: 'ok', why: 'nothing concluded in the window' },
      days: [{ day: '2026-11-22', concluded: 0, failed: 0 }],
      workflows: [],
      jobs: [],
      cascade: { isDetected: false, share: undefined, selfHealingFailures: 0, failures: 0 },
      lastGreen: undefined,
      flaky: { commits: 0, of: 0 },
      groups: [],
      failedRuns: [],
      examined: { failedRuns: 0, of: 0 },
      schedules: [],
      notExamined: [],
    });
    const text = ciHealthMarkdown(empty, { owner: '@acme/ci' });
    expect(text.split('\n\n').map((paragraph) => paragraph.trim())).toEqual([
      '## CI health: healthy',
      '**No attempts concluded.**',
      expect.stringMatching(/^`octo-org\/octo-repo`/),
      'No alert: nothing concluded in the window.',
      'No commit of the window is known to be green.',
    ]);
  });

  it('tells a cascade and the rate with it', () => {
    const health = ciHealth({ cascade: { isDetected: true, share: 0.6, selfHealingFailures: 15, failures: 25 }, rate: rate(10, 150) });
    expect(ciHealthMarkdown(health)).toContain(
      'Self-healing cascade: 15 of 25 failures (60.0 %) are those of self-healing workflows, which do not count in the rate. With them: 25 of 200 concluded attempts failed: 12.5 %',
    );
  });

  it('counts in one unit, and says beside it what is not part of it', () => {
    const all = ciHealth({
      unit: 'runs',
      jobSample: { runs: 200, of: 200 },
      cascade: { ...ciHealth().cascade, failures: 138, selfHealingFailures: 2 },
    });
    const text = ciHealthMarkdown(all);
    expect(text).toContain('. 1,210 runs: 200 concluded, 8 ignored, 6 pending; 12 more runs excluded.');
    expect(text).toContain('The causes of 20 of 25 failed runs were looked for.');
    expect(text).toContain('are from a sample: 200 of 200 concluded runs.');
    expect(text).toContain('2 of 138 failures (1.4 %) are');
    expect(ciHealthMarkdown(ciHealth({ counts: { ...all.counts, excluded: 0 } }))).toContain('8 ignored, 6 pending.');
  });

  it('links the green commit by the run that measured where nothing failed', () => {
    const health = ciHealth({ failedRuns: [] });
    expect(ciHealthMarkdown(health)).toContain('Last green commit: `0123456789` (');
    expect(ciHealthMarkdown(health, { runUrl: 'https://ghe.example.com/octo-org/octo-repo/actions/runs/9' })).toContain(
      '(https://ghe.example.com/octo-org/octo-repo/commit/0123456789abcdef0123456789abcdef01234567)',
    );
  });

  it('shows ten of many targets, and says of how many', () => {
    const workflows = Array.from({ length: 30 }, (_, index) =>
      target({ path: `.github/workflows/w${index}.yml`, rate: rate(index + 1, 40) }),
    );
    const text = ciHealthMarkdown(ciHealth({ workflows }));
    expect(text).toContain('### Failing workflows, the first 10 of 30\n');
    expect(text).toContain('| `.github/workflows/w29.yml` | 30 of 40 (75.0 %) |');
    expect(text).not.toContain('| `.github/workflows/w3.yml` | 4 of 40');
  });

  it('stays within its limit, and says what is missing', () => {
    const long = ciHealth({ groups: Array.from({ length: 500 }, (_, index) => group({ key: String(index) })) });
    const text = ciHealthMarkdown(long, { limitBytes: 20_000, jsonFile: 'ci-health.json' });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/> \d+ rows left out, because the report is too long for this page\. `ci-health\.json` has everything\.\n$/);
    const huge = 'x'.repeat(300_000);
    expect(Buffer.byteLength(ciHealthMarkdown(hostileHealth(huge, huge)))).toBeLessThanOrEqual(1_048_576);
  });

  it('holds no command, no control character and no broken table for hostile text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, url) => {
        const shown = ciHealthMarkdown(hostileHealth(text, url), { owner: text, runUrl: url });
        expect(holdsWorkflowCommand(shown)).toBe(false);
        expect(shown).not.toMatch(CONTROL);
        // What stands in code type is shown as it is. A backtick behind an odd number of backslashes begins none.
        expect(shown.replace(/\\[\\`]/g, '').replace(/`[^`\n]*`/g, '')).not.toMatch(/<script|<!--|(?<!\\)\]\(javascript|[^\\]!\[/);
        for (const table of tablesOf(shown)) expect(new Set(table.map(cellsOf))).toEqual(new Set([cellsOf(table[0] ?? '')]));
        expect(shown.match(/^```/gm) ?? []).toHaveLength(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is part of other reports as a table of causes', () => {
    const groups = [group(), group(), group()];
    expect(ciCauseTable(groups, 2).split('\n')).toHaveLength(5);
    expect(ciCauseTable([], 2)).toBe('');
  });
});

describe('ciHealthText', () => {
  it('has the summary last', () => {
    const lines = ciHealthText(ciHealth(), { palette: PLAIN_PALETTE });
    expect(lines.slice(-7)).toEqual([
      'octo-org/octo-repo on main, 7 days to 2026-11-22 12:00 UTC. 1,210 runs, 1,214 attempts: 200 concluded, 8 ignored, 6 pending; 12 more runs excluded.',
      'Rate: up 3.1 points from 9.4 % (9 of 96).',
      '2 of 25 failures (8.0 %) are those of self-healing workflows.',
      'Last green commit: 0123456789 (5 runs, 1 not completed).',
      'Flaky: 4 of 60 commits failed and then passed (6.7 %).',
      'Alert: the last 3 results bear it out.',
      'CI is degraded: 25 of 200 concluded attempts failed: 12.5 % (95 % interval 2.5 % to 22.5 %)',
    ]);
    expect(lines.slice(0, 4)).toEqual([
      'Causes',
      '  2 runs  3 jobs  code-regression  a test failed (PYTEST_001): FAILED tests/test_model.py::test_fit - AssertionError',
      '  1 run   3 jobs  unknown          exit code 1',
      '  from 20 of 25 failed attempts; the others were not examined',
    ]);
    expect(lines.filter((line) => line !== '' && !line.startsWith(' ')).slice(0, 6)).toEqual([
      'Causes',
      'Schedules',
      'Failing workflows',
      'Flakiest (commits that failed, then passed)',
      'Slowest (median, 95th percentile; 38 runs of 200 read)',
      'Not examined',
    ]);
  });

  it.each(['ok', 'degraded', 'critical'] as const)('is coloured by the state %s', (state) => {
    const last = ciHealthText(ciHealth({ state }), { palette: ANSI_PALETTE }).at(-1) ?? '';
    const code = { ok: 32, degraded: 33, critical: 31 }[state];
    expect(last.startsWith(`\u001b[${code}m`)).toBe(true);
  });

  it('fits the terminal', () => {
    const lines = ciHealthText(ciHealth(), { columns: 100, palette: PLAIN_PALETTE });
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(100);
  });

  it('prints no control character and no command for hostile text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, url) => {
        const lines = ciHealthText(hostileHealth(text, url), { palette: PLAIN_PALETTE });
        expect(lines.some((line) => line.includes('\n') || CONTROL.test(line) || holdsWorkflowCommand(line))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ciHealthDocument', () => {
  it('has the keys of the telemetry report', () => {
    const document = ciHealthDocument(ciHealth());
    expect(document).toMatchObject({
      schema: 'sar.ci-health/1',
      generated_at: '2026-11-22T12:00:00.000Z',
      repository: 'octo-org/octo-repo',
      branch: 'main',
      days_analyzed: 7,
      summary: { total_runs: 200, failed_runs: 25, failure_rate: 0.125 },
      pattern_distribution: { 'test-infrastructure': 1, unknown: 1 },
      failed_runs: [
        {
          run_id: 7,
          run_name: 'CI',
          run_html_url: 'https://github.com/octo-org/octo-repo/actions/runs/7',
          conclusion: 'failure',
          created_at: '2026-11-20T08:00:00Z',
          pattern: 'test-infrastructure',
          jobs: [{ name: 'test (ubuntu-latest, 3.12)' }],
        },
        { run_id: 8, pattern: 'unknown', jobs: [] },
      ],
      cascade_analysis: { cascade_detected: false, cascade_rate: 0.08, self_healing_count: 2, total_failures: 25 },
    });
    expect(document.failed_runs[1]).not.toHaveProperty('classification');
  });

  it('validates against the published schema, with and without figures', () => {
    const valid = published();
    const none = rate(0, 0);
    const bare = ciHealth({
      rate: none,
      rawRate: none,
      before: undefined,
      lastGreen: undefined,
      cascade: { isDetected: false, share: undefined, selfHealingFailures: 0, failures: 0 },
    });
    for (const health of [ciHealth(), bare]) expect([valid(ciHealthDocument(health)), valid.errors]).toEqual([true, null]);
  });

  it('validates for hostile text, and reads back as it was', () => {
    const valid = published();
    fc.assert(
      fc.property(hostileText, hostileText, (text, url) => {
        const document = ciHealthDocument(hostileHealth(text, url));
        expect(valid(document)).toBe(true);
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      }),
      { numRuns: 100 },
    );
  });
});

/** Says whether a document is as the published schema has it. */
function published() {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const schema = new URL('../../../../schemas/ci-health.schema.json', import.meta.url);
  return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
}

/** Runs of lines that begin with a cell border. */
function tablesOf(markdown: string): string[][] {
  const tables: string[][] = [];
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) isOpen = false;
    else if (isOpen) tables.at(-1)?.push(line);
    else {
      tables.push([line]);
      isOpen = true;
    }
  }
  return tables;
}

function cellsOf(line: string): number {
  return line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length;
}
