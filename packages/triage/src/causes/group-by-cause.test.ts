import { withinProcessorTime } from '@sar/testkit';
import { fingerprint, type Finding, type Signal } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_RULES } from './cause-rules.js';
import { finding, id } from './finding.fixture.js';
import { groupByCause } from './group-by-cause.js';
import { subjectsOf } from './subjects-of.js';

const line = (text: string): Pick<Signal, 'evidence'> => ({ evidence: [{ path: '.github/workflows/a.yml', text }] });
const missing = (at: number, name: string, expected: string, kind: 'variable' | 'secret' = 'variable'): Partial<Signal> => ({
  id: id(at),
  sensor: 'variable-audit',
  rule: 'missing-variable',
  artefact: { kind, path: '.github/sar.yml', name },
  expected,
});
/** As the variable audit tells of a secret of a store that no job sees, whatever its words. */
const hidden = (store: 'codespace' | 'dependabot', name: string): Partial<Signal> => ({
  ...missing(0, name, 'other words', 'secret'),
  id: fingerprint('variable-audit', 'missing-variable', [store, undefined, name]),
});
const failed = (at: number, text: string): Partial<Signal> => ({
  id: id(at),
  sensor: 'ci-health',
  rule: 'repeated-failure',
  artefact: { kind: 'workflow', path: '.github/workflows/a.yml', name: 'SHELL_003' },
  ...line(text),
});
const codespace = (at: number, name: string): Partial<Signal> => ({
  id: id(at),
  sensor: 'codespace-blockers',
  rule: 'missing-codespace-secret',
  artefact: { kind: 'secret', path: '.devcontainer/devcontainer.json', name },
});
const cache = (at: number, ecosystem: string, expected: string): Partial<Signal> => ({
  id: id(at),
  ecosystem,
  expected,
  artefact: { kind: 'job', path: `.github/workflows/${at}.yml`, job: 'a' },
});
const action = (at: number, sensor: string, rule: string, name: string): Partial<Signal> => ({
  id: id(at),
  sensor,
  rule,
  artefact: { kind: 'step', path: '.github/workflows/a.yml', name },
});
const link = (at: number, sensor: string, rule: string, name: string): Partial<Signal> => ({
  id: id(at),
  sensor,
  rule,
  artefact: { kind: 'file', path: `docs/${at}.md`, name },
});
const tool = (at: number, expected: string): Partial<Signal> => ({
  id: id(at),
  sensor: 'version-mismatch',
  rule: 'conflicting-pins',
  artefact: { kind: 'file', path: `${at}`, name: 'Node.js' },
  expected,
});
const bump = (at: number, rule: string, name: string, ecosystem = 'npm'): Partial<Signal> => ({
  id: id(at),
  sensor: 'dependency-cves',
  rule,
  ecosystem,
  artefact: { kind: 'package', path: `${at}/package-lock.json`, name },
});
const workflow = (at: number, sensor: string, rule: string, path: string): Partial<Signal> => ({
  id: id(at),
  sensor,
  rule,
  artefact: { kind: 'workflow', path },
});

/** Kind and members of each group, as numbers, the root first. */
function grouped(signals: readonly Partial<Signal>[]): unknown {
  return groupByCause(signals.map((each) => finding(each))).map(({ kind, members }) => [
    kind,
    ...members.map((member) => parseInt(member, 16)),
  ]);
}

describe('groupByCause', () => {
  const repo = 'repository variable FOO';
  it.each<[string, readonly Partial<Signal>[], unknown]>([
    ['nothing', [], []],
    [
      'a log that names a missing variable',
      [failed(1, 'a.sh: line 1: FOO: unbound variable'), missing(2, 'FOO', repo)],
      [['missing-variable', 2, 1]],
    ],
    [
      'a name in other letters',
      [failed(1, 'FOO is not set'), missing(2, 'foo', 'a secret foo, or a fallback', 'secret')],
      [['missing-variable', 2, 1]],
    ],
    [
      'several logs, and a test that failed for it',
      [
        failed(3, "KeyError: 'FOO'"),
        missing(2, 'FOO', repo),
        { ...failed(1, 'E   FOO is not set'), sensor: 'test-gate', rule: 'failed-test' },
      ],
      [['missing-variable', 2, 1, 3]],
    ],
    [
      'a log that names two: the one that is missing counts',
      [failed(1, 'BAR is empty, FOO is empty'), missing(2, 'FOO', repo)],
      [['missing-variable', 2, 1]],
    ],
    ['a log that only mentions the name', [failed(1, 'FOO=1 ./deploy.sh failed'), missing(2, 'FOO', repo)], []],
    ['two logs without a variable that is known to be missing', [failed(1, 'FOO is empty'), failed(2, 'FOO is empty')], []],
    ['one name, missing in two layers', [missing(1, 'FOO', repo), missing(2, 'FOO', 'organisation secret FOO', 'secret')], []],
    [
      'a log and two layers: one of them',
      [missing(1, 'FOO', repo), missing(2, 'FOO', 'organisation secret FOO', 'secret'), failed(3, 'FOO is empty')],
      [['missing-variable', 1, 3]],
    ],
    ['a log and a secret of Codespaces', [hidden('codespace', 'FOO'), failed(3, 'FOO is empty')], []],
    ['a log and a secret of Dependabot', [hidden('dependabot', 'FOO'), failed(3, 'FOO is empty')], []],
    [
      'a secret of Codespaces, told by both sensors',
      [codespace(1, 'foo'), hidden('codespace', 'FOO')],
      [['missing-variable', parseInt(hidden('codespace', 'FOO').id ?? '', 16), 1]],
    ],
    ['a secret of Codespaces and one of the repository', [codespace(1, 'FOO'), missing(2, 'FOO', 'repository secret FOO', 'secret')], []],
    [
      'jobs without the same cache, by ecosystem',
      [cache(1, 'npm', 'cache: npm'), cache(2, 'pip', 'cache: pip'), cache(3, 'npm', 'cache: npm'), cache(4, 'npm', 'cache: npm')],
      [['missing-cache', 1, 3, 4]],
    ],
    ['jobs with different remedies', [cache(1, 'npm', 'cache: npm'), cache(2, 'npm', 'actions/cache of ~/.npm')], []],
    [
      'one remedy in two versions of the action',
      [cache(1, 'npm', 'uses: a/b@v6; x'), cache(2, 'npm', 'uses: a/b@v7; x')],
      [['missing-cache', 1, 2]],
    ],
    [
      'another rule of the cache',
      [
        { ...cache(1, 'npm', 'x'), rule: 'static-key' },
        { ...cache(2, 'npm', 'x'), rule: 'static-key' },
      ],
      [],
    ],
    [
      'an action that is behind and not pinned',
      [
        action(1, 'workflow-security', 'unpinned-action', 'actions/checkout@v4'),
        action(2, 'action-drift', 'deprecated-runtime', 'actions/checkout@v4'),
      ],
      [['stale-action', 2, 1]],
    ],
    [
      'an action at several versions and below folders',
      [
        action(1, 'action-drift', 'outdated-major', 'Actions/cache/restore@v3'),
        action(2, 'action-drift', 'outdated-major', 'actions/cache@v4'),
      ],
      [['stale-action', 1, 2]],
    ],
    [
      'an archived action stands for what is unpinned',
      [action(1, 'action-drift', 'deprecated-runtime', 'a/b@v1'), action(2, 'action-drift', 'archived-action', 'a/b@v1')],
      [['stale-action', 2, 1]],
    ],
    ['two actions', [action(1, 'action-drift', 'outdated-major', 'a/b@v1'), action(2, 'action-drift', 'outdated-major', 'a/c@v1')], []],
    [
      'an action of the repository',
      [action(1, 'action-drift', 'deprecated-runtime', 'x'), action(2, 'action-drift', 'deprecated-runtime', 'x')],
      [],
    ],
    [
      'a runner image in several files',
      [action(1, 'action-drift', 'retired-runner-image', 'macOS-14'), action(2, 'action-drift', 'retired-runner-image', 'macOS-14')],
      [['same-image', 1, 2]],
    ],
    ['a tool with one measure', [tool(1, 'Node.js 24, as .nvmrc says'), tool(2, 'Node.js 24, as .nvmrc says')], [['tool-version', 1, 2]]],
    ['a tool with two measures', [tool(1, 'Node.js 24, as .nvmrc says'), tool(2, 'Node.js 22, as web/.nvmrc says')], []],
    [
      'a path that is gone, told by three sensors',
      [
        link(1, 'doc-links', 'broken-link', 'src/old.ts'),
        link(2, 'session-context', 'missing-path', './src/old.ts'),
        link(3, 'knowledge-graph', 'edge-to-missing-file', 'src/old.ts/'),
      ],
      [['vanished-path', 1, 2, 3]],
    ],
    ['two headings of a page', [link(1, 'doc-links', 'broken-anchor', 'a.md#x'), link(2, 'doc-links', 'broken-anchor', 'a.md#y')], []],
    [
      'a path that is written in the wrong case',
      [link(1, 'doc-links', 'wrong-case', 'a.md'), link(2, 'doc-links', 'wrong-case', 'a.md')],
      [],
    ],
    [
      'a package in two manifests',
      [bump(1, 'vulnerable-dependency', 'x'), bump(2, 'vulnerable-dependency', 'x')],
      [['vulnerable-package', 1, 2]],
    ],
    ['packages of two ecosystems', [bump(1, 'vulnerable-dependency', 'x'), bump(2, 'vulnerable-dependency', 'x', 'pip')], []],
    ['what a bump mends and what none mends', [bump(1, 'vulnerable-dependency', 'x'), bump(2, 'vulnerability-without-fix', 'x')], []],
    [
      'a disabled workflow and its schedule',
      [workflow(1, 'cron-liveness', 'schedule-overdue', 'a.yml'), workflow(2, 'workflow-expiry', 'workflow-disabled', 'a.yml')],
      [['disabled-workflow', 2, 1]],
    ],
    [
      'a workflow that is on, and its schedule',
      [workflow(1, 'cron-liveness', 'schedule-overdue', 'a.yml'), workflow(2, 'workflow-expiry', 'workflow-disabled', 'b.yml')],
      [],
    ],
    [
      'an image that is named like an action: one group',
      [action(1, 'action-drift', 'retired-runner-image', 'a/b@v1'), action(2, 'action-drift', 'retired-runner-image', 'a/b@v1')],
      [['stale-action', 1, 2]],
    ],
    ['an id that is there twice', [cache(1, 'npm', 'x'), cache(1, 'npm', 'x')], []],
  ])('%s', (_, signals, groups) => {
    expect(grouped(signals)).toEqual(groups);
  });

  it('says what the cause is, and why', () => {
    expect(groupByCause([finding(failed(1, 'FOO is empty')), finding(missing(2, 'FOO', repo))])).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        kind: 'missing-variable',
        title: 'the variable FOO is not configured',
        why: 'the others fail because the variable FOO is empty: their lines name it',
        root: id(2),
        members: [id(2), id(1)],
      },
    ]);
  });

  it('leaves waived findings out, and puts the worst first', () => {
    const waived = { by: 'waiver', reason: 'known', until: '2026-12-31' } as const;
    const all = [
      finding(cache(1, 'npm', 'x'), { severity: 'P3' }),
      finding(cache(2, 'npm', 'x')),
      finding(cache(3, 'npm', 'x'), { dueAt: '2026-11-22T00:00:00.000Z' }),
      finding(cache(4, 'npm', 'x'), { severity: 'P0', waived }),
    ];
    expect(groupByCause(all).map(({ members }) => members)).toEqual([[id(3), id(2), id(1)]]);
    expect(groupByCause(all.slice(2))).toEqual([]);
  });

  it('keeps the id of a group when members come and go', () => {
    const ids = (...numbers: number[]): readonly string[] =>
      groupByCause(numbers.map((at) => finding(cache(at, 'npm', 'x')))).map((group) => group.id);
    expect(ids(1, 2)).toEqual(ids(5, 4, 3));
    expect(groupByCause([1, 2].map((at) => finding(cache(at, 'pip', 'x')))).map((group) => group.id)).not.toEqual(ids(1, 2));
  });

  it('names each kind once', () => {
    expect(new Set(CAUSE_RULES.map(({ kind }) => kind)).size).toBe(CAUSE_RULES.length);
  });
});

const NAMES = ['FOO', 'BAR', 'a/b@v1', 'a/b/c@v2', 'a.md', 'Node.js', ''];
const SENSORS = [
  ['variable-audit', 'missing-variable'],
  ['ci-health', 'repeated-failure'],
  ['codespace-blockers', 'missing-codespace-secret'],
  ['cache-wiring', 'missing-cache'],
  ['action-drift', 'outdated-major'],
  ['workflow-security', 'unpinned-action'],
  ['version-mismatch', 'conflicting-pins'],
  ['doc-links', 'broken-link'],
  ['dependency-cves', 'vulnerable-dependency'],
  ['workflow-expiry', 'workflow-disabled'],
  ['cron-liveness', 'schedule-overdue'],
] as const;

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    at: fc.nat(60),
    kind: fc.constantFrom(...SENSORS),
    name: fc.constantFrom(...NAMES),
    text: fc.constantFrom('FOO is empty', 'BAR: unbound variable', '', 'x'),
    severity: fc.constantFrom('P0', 'P1', 'P2', 'P3'),
    isWaived: fc.boolean(),
  })
  .map(({ at, kind: [sensor, rule], name, text, severity, isWaived }) =>
    finding(
      { id: id(at), sensor, rule, artefact: { kind: 'file', path: 'a', name }, expected: `${name} x`, ...line(text) },
      { severity, ...(isWaived && { waived: { by: 'waiver', reason: 'known', until: '2026-12-31' } }) },
    ),
  );

it('is quick on names without end', async () => {
  const name = `a${'/'.repeat(300_000)}b`;
  await withinProcessorTime(1000, () => {
    for (const [sensor, rule] of SENSORS)
      groupByCause(
        [1, 2].map((at) =>
          finding({ id: id(at), sensor, rule, artefact: { kind: 'file', path: 'a', name }, expected: name, ...line(name) }),
        ),
      );
  });
});

describe('any findings', () => {
  it('are each in at most one group, of at least two, and the order in which they come changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyFinding, { selector: ({ signal }) => signal.id })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const groups = groupByCause(all);
          const members = groups.flatMap((group) => group.members);
          expect(new Set(members).size).toBe(members.length);
          expect(groups.every((group) => group.members.length > 1 && group.members[0] === group.root)).toBe(true);
          const open = new Set(all.filter(({ waived }) => waived === undefined).map(({ signal }) => signal.id));
          expect(members.filter((member) => !open.has(member))).toEqual([]);
          const inSubjects = subjectsOf(all, groups).flatMap((subject) => subject.members.map(({ signal }) => signal.id));
          expect(inSubjects.toSorted()).toEqual([...open].toSorted());
          const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
          expect(groupByCause(shuffled).toSorted(byId)).toEqual(groups.toSorted(byId));
        },
      ),
    );
  });
});
