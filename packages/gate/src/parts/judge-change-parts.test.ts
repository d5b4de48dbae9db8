import { known, unknown, type CodeScanningAlert } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { finding, memoryFiles } from '../gate-ports.fixture.js';
import { checkRun } from './check-run.fixture.js';
import { judgeChanged } from './judge-changed.js';
import { judgeNewAlerts } from './judge-new-alerts.js';
import { judgeNewFindings } from './judge-new-findings.js';

describe('files that change together', () => {
  const judge = (paths: readonly string[], gone: readonly string[] = []) => {
    const files = memoryFiles(Object.fromEntries(paths.filter((path) => !gone.includes(path)).map((path) => [path, 'x'])));
    return judgeChanged(
      { when: ['src/**', '!x'], expect: ['CHANGELOG.md', 'changes/*.md'] },
      checkRun({ changedFiles: () => known(new Set(paths)), files }),
    );
  };

  it.each([
    [[], 'pass', 'the change touches none of src/**, !x'],
    [['docs/a.md'], 'pass', 'the change touches none of src/**, !x'],
    [['src/a.ts', 'CHANGELOG.md'], 'pass', 'the change touches CHANGELOG.md or changes/*.md, too'],
    [['src/a.ts', 'changes/1.md'], 'pass', 'the change touches CHANGELOG.md or changes/*.md, too'],
    [['src/b.ts', 'src/a.ts'], 'fail', 'the change touches 2 files of src/**, !x, and nothing of CHANGELOG.md or changes/*.md'],
  ])('%j: %s', (paths, outcome, detail) => {
    expect(judge(paths)).toMatchObject({ outcome, detail });
  });

  it('to take a file away is to touch it where others are asked for, and not to keep it where it is', () => {
    expect(judge(['src/a.ts', 'CHANGELOG.md'], ['CHANGELOG.md'])).toMatchObject({ outcome: 'fail' });
    expect(judge(['src/a.ts'], ['src/a.ts'])).toMatchObject({ outcome: 'fail' });
    expect(judge(['src/a.ts', 'CHANGELOG.md', 'changes/1.md'], ['CHANGELOG.md'])).toMatchObject({ outcome: 'pass' });
  });

  it('tells which files ask for the others, and what to change', () => {
    const result = judge(Array.from({ length: 30 }, (_, index) => `src/${index}.ts`));
    expect(result.evidence).toHaveLength(20);
    expect(result.remedy).toBe('Change `CHANGELOG.md` or `changes/*.md`, too.');
  });

  it('are unknown without a base', () => {
    const changedFiles = () => unknown('not-configured', 'no base');
    expect(judgeChanged({ when: ['a'], expect: ['b'] }, checkRun({ changedFiles }))).toMatchObject({
      outcome: 'unknown',
      detail: 'what the change touches is not known: no base',
    });
  });
});

describe('new code-scanning alerts', () => {
  const alert = (changes: Partial<CodeScanningAlert>): CodeScanningAlert => ({
    number: 1,
    tool: 'CodeQL',
    ruleId: 'js/sql',
    ruleDescription: '',
    ruleSeverity: undefined,
    securitySeverity: undefined,
    message: 'Query built from user text',
    path: 'a.js',
    line: 4,
    ref: 'refs/pull/1/merge',
    createdAt: '',
    url: 'https://github.com/o/r/security/code-scanning/1',
    ...changes,
  });
  const judge = (least: Parameters<typeof judgeNewAlerts>[0], changes: Partial<CodeScanningAlert>) =>
    judgeNewAlerts(least, checkRun({ newAlerts: async () => known([alert(changes)]) }));

  it.each([
    ['high', { securitySeverity: 'high' }, 'fail'],
    ['high', { securitySeverity: 'critical' }, 'fail'],
    ['high', { securitySeverity: 'medium', ruleSeverity: 'error' }, 'pass'],
    ['high', { ruleSeverity: 'error' }, 'fail'],
    ['high', { ruleSeverity: 'warning' }, 'pass'],
    ['medium', { ruleSeverity: 'warning' }, 'fail'],
    ['medium', { ruleSeverity: 'note' }, 'pass'],
    ['critical', {}, 'fail'],
    ['critical', { securitySeverity: 'dreadful' }, 'fail'],
    ['critical', { ruleSeverity: 'constructor' }, 'fail'],
    ['any', { ruleSeverity: 'none' }, 'fail'],
  ] as const)('%s: %j %s', async (least, changes, outcome) => {
    expect((await judge(least, changes)).outcome).toBe(outcome);
  });

  it('are told with their places', async () => {
    expect(await judge('any', {})).toMatchObject({
      detail: '1 new code-scanning alert of any severity',
      evidence: [{ text: 'CodeQL js/sql: Query built from user text', path: 'a.js', line: 4, url: expect.stringContaining('https://') }],
    });
  });

  it('are unknown where they cannot be read', async () => {
    const newAlerts = async () => unknown('forbidden', 'security-events: read is missing');
    expect(await judgeNewAlerts('high', checkRun({ newAlerts }))).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('security-events: read is missing'),
    });
  });
});

describe('new findings', () => {
  it.each([
    ['P2', [finding({ severity: 'P3' })], 'pass', 'no new finding of P2 or more severe'],
    ['P3', [finding({ severity: 'P3' })], 'fail', '1 finding of P3 or more severe that the base does not have'],
    ['P0', [finding({ waived: true, severity: 'P0' })], 'pass', 'no new finding of P0 or more severe'],
  ] as const)('%s', async (least, found, outcome, detail) => {
    expect(await judgeNewFindings(least, checkRun({ newFindings: async () => known(found) }))).toMatchObject({ outcome, detail });
  });

  it('are unknown without a base', async () => {
    const newFindings = async () => unknown('not-configured', 'no base');
    expect(await judgeNewFindings('P2', checkRun({ newFindings }))).toMatchObject({
      outcome: 'unknown',
      detail: 'what the base has is not known: no base',
    });
  });
});
