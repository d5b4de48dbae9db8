import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../diff/unified-diff.js';
import { sampleFinding, sampleReport, SAMPLE_WAIVER } from '../findings/sample-report.fixture.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { boundedMarkdown } from './bounded-markdown.js';
import { cacheWiringMarkdown } from './cache-wiring-markdown.js';
import type { CacheWiringReport } from './cache-wiring-report.js';
import { diffBlock } from './diff-block.js';
import type { MarkdownOptions } from './markdown-options.js';
import { patrolMarkdown } from './patrol-markdown.js';

const OPTIONS: MarkdownOptions = {
  limitBytes: 1_048_576,
  linkTo: ({ id }) => `https://sar.example/${id}`,
  placeLink: ({ line }) => `https://git.example/x#L${line ?? 1}`,
  jsonFile: 'patrol.json',
  command: 'sar patrol',
};
const BARE: MarkdownOptions = { limitBytes: OPTIONS.limitBytes, linkTo: () => undefined, command: 'sar cache check' };
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function wiringReport(overrides: Partial<CacheWiringReport> = {}): CacheWiringReport {
  const path = '.github/workflows/ci.yml';
  return {
    ...sampleReport({ findings: sampleReport().findings.slice(0, 1), notes: [] }),
    jobs: { total: 1039, installing: 12, wired: 7, exempt: 2, unknown: 1 },
    edits: [
      {
        path,
        titles: ['cache npm in actions/setup-node'],
        diff: unifiedDiff(path, 'with:\n  node-version: 22\n', 'with:\n  node-version: 22\n  cache: npm\n'),
      },
    ],
    wiring: [
      { path, line: 24, job: 'lint', ecosystem: 'npm', state: 'wired', why: 'actions/setup-node@v4 with `cache: npm`' },
      { path, line: 4, job: 'test', ecosystem: 'npm', state: 'not-wired', why: 'actions/setup-node has no input cache' },
      { path, line: 40, job: 'publish', state: 'exempt', why: 'a release job' },
      { path, line: 60, job: 'deploy', state: 'unknown', why: 'acme/setup is not known' },
    ],
    ...overrides,
  };
}

it('patrolMarkdown of a run', () => {
  expect(patrolMarkdown(sampleReport({ findings: sampleReport().findings.slice(2) }), { ...OPTIONS, placeLink: () => undefined }))
    .toBe(`## SAR patrol

**2 findings: 1 P1, 1 P3 (1 more waived).** Judged: 36 of 39 jobs, 120 references; 1 of 3 sensors unknown.

No baseline (.github/sar.yml): the preset sar:recommended applies.

| Layer | P0 critical | P1 blocker | P2 degraded | P3 advisory | Waived |
| --- | --: | --: | --: | --: | --: |
| L2 CI/CD pipeline | 0 | 1 | 0 | 1 | 1 |

### L2 CI/CD pipeline

| Severity | Rule | Place | Job | Finding |
| --- | --- | --- | --- | --- |
| P1 | [\`dead-cache-action\`](https://sar.example/dead-cache-action) | \`.github/workflows/nightly.yml:9\` | \`nightly\` | actions/cache@&#8203;v2 fails: its cache service was switched off on 2025-04-15 |
| P3 | [\`static-key\`](https://sar.example/static-key) | \`.github/workflows/ci.yml:31\` | \`lint\` | the key never changes: it holds no hash of a lockfile |

### Not judged

| Sensor | What | Count | Why | For example |
| --- | --- | --: | --- | --- |
| cache-wiring | jobs | 2 | make e2e: the target is made by an include | \`.github/workflows/ci.yml:55\`, \`.github/workflows/ci.yml:75\` |
| cache-wiring | jobs | 1 | the remote action acme/setup is not in the knowledge table | \`.github/workflows/release.yml:20\` |
| variables | everything |   | no token: set GITHUB\\_TOKEN to a token that may read variables (Actions variables: read) |   |

<details><summary>1 waived finding</summary>

| Severity | Rule | Place | Job | Reason | Until | Owner |
| --- | --- | --- | --- | --- | --- | --- |
| P3 | [\`double-cache\`](https://sar.example/double-cache) | \`.github/workflows/ci.yml:40\` | \`lint\` | moves to the new runner in December | 2026-12-31 | ci-team |

</details>

### Next steps

- \`sar explain dead-cache-action\`: what the rule means and how to mend it
- \`sar patrol --format json\`: every finding whole, with its evidence
`);
});

it('cacheWiringMarkdown of a run', () => {
  expect(cacheWiringMarkdown(wiringReport(), BARE)).toBe(
    `## Cache wiring

**7 of 12 jobs that download packages are wired.** 1 finding: 1 P2.

| Jobs | Downloading | Wired | Exempt | Not judged |
| --: | --: | --: | --: | --: |
| 1,039 | 12 | 7 | 2 | 1 |

### Findings

| Severity | Rule | Place | Job | Finding |
| --- | --- | --- | --- | --- |
| P2 | \`missing-cache\` | \`.github/workflows/ci.yml:12\` | \`test\` | npm ci downloads npm packages and nothing in this job caches them |

### Edits that mend it

\`.github/workflows/ci.yml\`: cache npm in actions/setup-node

\`\`\`diff
--- a/.github/workflows/ci.yml
+++ b/.github/workflows/ci.yml
@@ -1,2 +1,3 @@
 with:
   node-version: 22
+  cache: npm
\`\`\`

### Not wired

| Place | Job | Packages | Why |
| --- | --- | --- | --- |
| \`.github/workflows/ci.yml:4\` | \`test\` | npm | actions/setup-node has no input cache |

### Not judged

| Place | Job | Packages | Why |
| --- | --- | --- | --- |
| \`.github/workflows/ci.yml:60\` | \`deploy\` |   | acme/setup is not known |

<details><summary>1 wired job</summary>

| Place | Job | Packages | Why |
| --- | --- | --- | --- |
| \`.github/workflows/ci.yml:24\` | \`lint\` | npm | actions/setup-node@v4 with \\\`cache: npm\\\` |

</details>

<details><summary>1 exempt job</summary>

| Place | Job | Packages | Why |
| --- | --- | --- | --- |
| \`.github/workflows/ci.yml:40\` | \`publish\` |   | a release job |

</details>

### Next steps

- \`sar explain missing-cache\`: what the rule means and how to mend it
- \`sar cache fix --dry-run\`: show the edits that mend 1 finding
- \`sar cache check --format json\`: every finding whole, with its evidence
`.replace('setup-node@v4', 'setup-node@&#8203;v4'),
  );
});

it('is short when there is nothing', () => {
  expect(patrolMarkdown(sampleReport({ findings: [], readings: [], notes: [] }), OPTIONS)).toBe('## SAR patrol\n\n**No findings.**\n');
});

describe('the limit', () => {
  const findings = Array.from({ length: 400 }, (_, line) =>
    sampleFinding({
      line: line + 1,
      message: `日本 ${line}`,
      layer: line % 2 === 0 ? 'L1' : 'L2',
      ...(line % 7 === 0 ? { waived: SAMPLE_WAIVER } : {}),
    }),
  );
  const whole = patrolMarkdown(sampleReport({ findings }), OPTIONS);

  it.each([1_000, 5_000, 20_000, 40_000, bytes(whole) - 1])('of %i bytes is kept, at a row, with a pointer', (limitBytes) => {
    const text = patrolMarkdown(sampleReport({ findings }), { ...OPTIONS, limitBytes });
    expect(bytes(text)).toBeLessThanOrEqual(limitBytes);
    expect(text).toMatch(/^## SAR patrol\n\n\*\*342 findings: 342 P2 \(58 more waived\)/);
    const [, left = '0'] =
      /> (?:The end is|([\d,]+) rows?) left out, because the report is too long for this page\. `patrol\.json` has everything\.\n$/.exec(
        text,
      ) ?? [];
    const rows = (markdown: string) =>
      markdown.split('\n').filter((line) => line.startsWith('|') && !/^\| (---|Layer|Severity|Sensor)/.test(line)).length;
    expect(rows(text) + Number(left)).toBe(rows(whole));
    for (const line of text.split('\n').filter((row) => row.startsWith('|'))) expect(line).toMatch(/ \|$/);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });

  it('changes nothing when the text just fits', () => {
    expect(patrolMarkdown(sampleReport({ findings }), { ...OPTIONS, limitBytes: bytes(whole) })).toBe(whole);
  });

  it('cuts edits whole', () => {
    const edits = Array.from({ length: 50 }, (_, index) => ({
      path: `w${index}.yml`,
      titles: ['t'],
      diff: unifiedDiff(`w${index}.yml`, 'a\n', 'b\n'),
    }));
    const text = cacheWiringMarkdown(wiringReport({ edits }), { ...BARE, limitBytes: 2_000 });
    expect(bytes(text)).toBeLessThanOrEqual(2_000);
    expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
    expect(text).toContain('`sar cache check --format json` prints everything.');
  });

  it('holds for any sections', () => {
    const section = fc.record({
      head: fc.constantFrom('', 'h\n', 'ü\n'),
      rows: fc.array(fc.constantFrom('r\n', '日本\n', 'long row\n')),
      foot: fc.constantFrom('', 'f\n'),
    });
    fc.assert(
      fc.property(fc.array(section), fc.integer({ min: 0, max: 120 }), (sections, limit) => {
        const text = boundedMarkdown(sections, limit, (left) => `${left} left\n`);
        expect(bytes(text)).toBeLessThanOrEqual(limit);
        const all = `${sections
          .map(({ head, rows, foot }) => head + rows.join('') + foot)
          .join('')
          .trimEnd()}\n`;
        if (bytes(all) <= limit) expect(text).toBe(all);
        else if (text !== '') expect(text).toMatch(/\d+ left\n$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('diffBlock', () => {
  it.each([
    ['+a\r\n', '```diff\n+a\n```\n'],
    ['+a ``` b\n', '````diff\n+a ``` b\n````\n'],
    [' ::error::x\n+##[x]\n', '```diff\n \\::error::x\n+#\\#[x]\n```\n'],
    ['+\ta\u001b\n', '```diff\n+\ta\\u{1b}\n```\n'],
  ])('%j', (diff, block) => {
    expect(diffBlock(diff)).toBe(block);
  });

  it('is one block that nothing inside ends', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        fc.pre(before !== after);
        const lines = diffBlock(unifiedDiff('a.yml', before, after))
          .trimEnd()
          .split('\n');
        const fence = lines.at(-1) ?? '';
        expect(lines[0]).toBe(`${fence}diff`);
        expect(lines.slice(1, -1).join('\n')).not.toContain(fence);
      }),
      { numRuns: 500 },
    );
  });
});

it('holds no command, no control character and no broken table for hostile text', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (path, job, message) => {
      const waived = { ...SAMPLE_WAIVER, reason: message, owner: job };
      const report = wiringReport({
        notes: [message],
        findings: [sampleFinding({ path, job, message, rule: job }), sampleFinding({ path, job, message, waived })],
        readings: [
          { sensor: path, layer: 'L2', outcome: 'clear', scope: { unit: job, judged: 1, unjudged: [{ path, job, reason: message }] } },
        ],
        edits: [{ path, titles: [message], diff: unifiedDiff(path, '', `${message}\n`) }],
        wiring: [{ path, job, ecosystem: job, state: 'wired', why: message }],
      });
      for (const text of [patrolMarkdown(report, OPTIONS), cacheWiringMarkdown(report, BARE)]) {
        expect(holdsWorkflowCommand(text)).toBe(false);
        expect(text.replace(/\t/g, '')).not.toMatch(CONTROL);
        const outside = text.replace(/^(`{3,})diff\n[^]*?\n\1$/gm, '').replace(/\]\([^)\s]*\)/g, ']');
        expect(outside.replace(/\\[\\`]/g, '').replace(/`[^`\n]+`/g, '')).not.toMatch(/@[A-Za-z0-9]|<script|<!--/);
        for (const table of outside.match(/(?:^\|.*\n)+/gm) ?? []) {
          const cells = table
            .trimEnd()
            .split('\n')
            .map((row) => row.replace(/\\\|/g, '').split('|').length);
          expect(new Set(cells).size).toBe(1);
        }
      }
    }),
    { numRuns: 300 },
  );
});
