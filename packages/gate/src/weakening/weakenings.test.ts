import { loadBaseline, recommendedBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { baselineWith } from './baseline.fixture.js';
import { own, WAIVER, WEAKER } from './weaker-settings.fixture.js';
import { weakenings } from './weakenings.js';

async function changesOf(before: object, after: object) {
  return weakenings(await baselineWith(before), await baselineWith(after)).map(({ setting, kind, words }) => ({ setting, kind, words }));
}

describe('a change weakens the gate by', () => {
  it.each(WEAKER)('%s', async (_, before, after, words) => {
    const [found, ...others] = await changesOf(before, after);
    expect(found).toMatchObject({ kind: 'weaker', words: expect.stringContaining(words) });
    expect(others).toEqual([]);
    expect(await changesOf(after, before)).toEqual([]);
  });

  it.each([
    ['other commands', own({}), own({ commands: [{ run: ['ruff', 'check', 'src'] }] })],
    ['a command less', own({ commands: [{ run: ['a'] }, { run: ['b'] }] }), own({ commands: [{ run: ['a'] }] })],
    ['a command more', own({ commands: [{ run: ['a'] }] }), own({ commands: [{ shell: 'git checkout HEAD~1 -- .' }, { run: ['a'] }] })],
    ['another folder', own({}), own({ commands: [{ run: ['ruff', 'check', '.'], directory: 'docs' }] })],
    ['another owner', { owner: '@ann' }, { owner: '@bob' }],
    ['another name of the check run', {}, { gate: { 'check-run': 'gate' } }],
    ['other reports of coverage', {}, { sensors: { coverage: { reports: ['**/mine.xml'] } } }],
    ['another halt', { halt: { variable: { name: 'STOP', value: '1' } } }, { halt: { variable: { name: 'STOP', value: '0' } } }],
    ['another variable of the rate', {}, { ci: { variables: { 'failure-rate': 'MINE' } } }],
    ['another command of a sensor', {}, { sensors: { 'dead-code': { command: ['true'] } } }],
    ['the severity of a sensor', {}, { sensors: { 'doc-links': { severity: 'P2' } } }],
    [
      'another action for caches',
      { cache: { action: { uses: './a', ecosystems: ['pip'] } } },
      { cache: { action: { uses: './b', ecosystems: ['pip'] } } },
    ],
  ])('%s, of which nobody can tell', async (_, before, after) => {
    expect(await changesOf(before, after)).toEqual([expect.objectContaining({ kind: 'changed' })]);
    expect(await changesOf(after, before)).toEqual([expect.objectContaining({ kind: 'changed' })]);
  });

  it('a command beside a report, which it may write', async () => {
    const before = { required: true, reports: ['lint.sarif'] };
    const after = { ...before, commands: [{ run: ['touch', 'lint.sarif'] }] };
    const found = await changesOf({ gate: { checks: { x: before } } }, { gate: { checks: { x: after } } });
    expect(found).toEqual([expect.objectContaining({ setting: 'gate.checks.x.commands', kind: 'changed' })]);
  });

  it.each([
    ['of the owner', { owner: '@ann' }, { owner: '@ann', gate: { approvers: ['@ann'] } }],
    ['where nobody was', {}, { gate: { approvers: ['@ann'] } }],
    ['fewer', { gate: { approvers: ['@ann', '@bob'] } }, { gate: { approvers: ['@bob'] } }],
  ])('approvers %s are no weakening', async (_, before, after) => {
    expect(await changesOf(before, after)).toEqual([]);
  });

  it('nothing where it is only said in other words, or holds more', async () => {
    const before = { ...own({ commands: null }), waivers: [WAIVER] };
    const after = {
      ...own({ title: 'Own', remedy: 'Ask Ann.', playbook: 'SAR-002', reports: ['x'] }),
      owner: '@ann',
      waivers: [{ ...WAIVER, reason: 'in other words', owner: '@you', expires: '2026-12-30' }],
      sensors: { coverage: { 'total-percent': 90 }, 'doc-links': { 'time-limit': 5 } },
      'custom-sensors': { own: { layer: 'L1', command: ['x'], format: 'sarif' } },
      variables: { registry: { 'repo-vars': { A: { value: '1' } } } },
    };
    expect(await changesOf(before, after)).toEqual([]);
  });

  it('a baseline that is gone, also where no setting is another', async () => {
    const before = await baselineWith({});
    expect(weakenings(before, recommendedBaseline())).toEqual([
      { setting: 'baseline', kind: 'weaker', words: 'the baseline .github/sar.yml is gone, and presets alone apply' },
    ]);
    expect(weakenings(recommendedBaseline(), before)).toEqual([]);
  });

  it('a preset that is extended no more, by what goes with it', async () => {
    const found = await changesOf({ extends: ['sar:gate-python'] }, {});
    expect(found.map(({ setting }) => setting)).toEqual(['gate.checks.code-quality.commands', 'gate.checks.tests.commands']);
    expect(await changesOf({}, { extends: ['sar:gate-python'] })).toEqual([]);
  });

  it('tells where the change has the setting', async () => {
    const text =
      'version: 1\nsensors:\n  doc-links:\n    enabled: false\nwaivers:\n  - {rule: a, reason: why, owner: "@me", expires: 2026-12-31}\n';
    const after = await loadBaseline({ path: '.github/sar.yml', text, readFile: () => ({ kind: 'absent' }) });
    expect(weakenings(recommendedBaseline(), after)).toMatchObject([
      { setting: 'sensors.doc-links.enabled', path: '.github/sar.yml', line: 4 },
      { setting: 'waivers[0]', path: '.github/sar.yml', line: 6 },
    ]);
    expect(weakenings(after, recommendedBaseline()).map(({ path }) => path)).toEqual([undefined]);
  });

  it('shows lists and maps as they would be written', async () => {
    const [found] = await changesOf(own({}), own({ commands: [{ run: ['true', 'a\n\u202eb'] }] }));
    expect(found?.words).toBe(
      String.raw`gate.checks.own.commands is [{"run":["true","a\n\u202eb"]}] instead of [{"run":["ruff","check","."]}]: what a command judges cannot be told by its words`,
    );
  });

  it('shows quotes and backslashes in lists once, as they would be written', async () => {
    const [found] = await changesOf(own({}), own({ commands: [{ run: ['sh', '-c', String.raw`echo "a\\b"`] }] }));
    expect(found?.words).toContain(String.raw`is [{"run":["sh","-c","echo \"a\\\\b\""]}] instead of`);
  });

  it('shows hostile text on one line and bounded', async () => {
    const name = `a\n::error::${'x'.repeat(450)}`;
    const [found] = await changesOf({}, { ci: { exclude: { workflows: [name] } } });
    expect(found?.words).toMatch(/^ci\.exclude\.workflows gained "a\\u000a::error::x+…": /);
  });
});
