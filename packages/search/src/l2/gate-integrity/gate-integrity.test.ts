import { applyEdits } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { lookAt, workflow } from './gate-integrity.fixture.js';

const TEST = '  test: {runs-on: x, steps: [{run: ./test.sh}]}\n';
const LINT = '  lint: {runs-on: x, steps: [{run: ./lint.sh}]}\n';
const ALL = "contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')";
const SCRIPT = `steps: [{if: "${ALL}", run: exit 1}]`;
const ALLS_GREEN = 'steps: [{uses: re-actors/alls-green@release/v1, with: {jobs: "${{ toJSON(needs) }}"}}]';
const ACTION = 'steps: [{uses: octo/sar/actions/gate@v1, with: {needs: "${{ toJSON(needs) }}"}}]';

/** What is found: `rule job`, with `?` behind what is only a hint. */
async function found(files: Readonly<Record<string, string>>, more: Parameters<typeof lookAt>[1] = {}): Promise<readonly string[]> {
  const reading = await lookAt(files, more);
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  if (reading.outcome === 'clear') return [];
  return reading.signals.map(({ rule, artefact, pedantic }) => `${rule} ${artefact.job}${pedantic === true ? '?' : ''}`);
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const good = workflow(`${TEST}  gate: {if: always(), needs: [test], runs-on: x, ${SCRIPT}}\n`);
  expect(await lookAt(good)).toMatchObject({ outcome: 'clear', scope: { unit: 'workflows', judged: 1 } });
  const reading = await lookAt(workflow(`${TEST}  gate: {needs: [test], runs-on: x, ${SCRIPT}}\n`));
  expect(reading).toMatchObject({
    outcome: 'signals',
    signals: [
      {
        rule: 'skippable-gate',
        impact: 'degrades',
        artefact: { kind: 'job', path: '.github/workflows/ci.yml', line: 4, job: 'gate' },
        message: 'the gate gate is skipped when test fails, and a skipped required check counts as passed',
      },
    ],
  });
  expect(await found(good)).toEqual([]);
});

describe('a gate is skippable by its condition', () => {
  it.each<[string, boolean, boolean]>([
    ['', true, true],
    ['if: always(),', false, false],
    ['if: "${{ always() }}",', false, false],
    ['if: "${{ !cancelled() }}",', false, false],
    ['if: "always() && !cancelled()",', false, false],
    ['if: success() || failure(),', false, true],
    ['if: success() || failure() || cancelled(),', false, true],
    ['if: success(),', true, true],
    ['if: "github.event_name == \'pull_request\'",', true, true],
    ['if: "always() && github.event_name == \'pull_request\'",', false, false],
    ['if: "always() && github.repository_owner == \'octo\'",', false, false],
    ['if: "needs.test.result == \'success\'",', true, true],
    ['if: "always() && needs.test.result == \'success\'",', true, true],
    ['if: "always() && needs.test.result != \'failure\'",', true, true],
    // It runs on failure alone, and fails then: skipped is what it is when all is well. An action that never runs otherwise is no gate.
    ['if: failure(),', false, true],
    [`if: "${ALL}",`, false, true],
    // Text around the braces makes a condition always true.
    ['if: "${{ always() }} && true",', false, false],
    ['if: "${{ fromJSON(vars.X).y }}",', true, true],
    ['if: "(((",', true, true],
  ])('%s', async (condition, script, action) => {
    const jobs = (steps: string) => `${TEST}  gate: {${condition} needs: test, runs-on: x, ${steps}}\n`;
    expect((await found(workflow(jobs(SCRIPT)))).includes('skippable-gate gate')).toBe(script);
    expect((await found(workflow(jobs(ALLS_GREEN)))).includes('skippable-gate gate')).toBe(action);
    expect((await found(workflow(jobs(ACTION)))).includes('skippable-gate gate')).toBe(action);
  });
});

describe('what is a gate', () => {
  it.each<[string, string, string]>([
    ['scripts that judge their needs', SCRIPT, 'pull_request'],
    ['results in the environment', 'steps: [{env: {R: "${{ toJSON(needs) }}"}, run: "[[ $R == x ]] || exit 1"}]', 'pull_request'],
    ['results in the script', 'steps: [{run: \'test "${{ needs.test.result }}" = success\'}]', 'merge_group'],
    [
      'scripts behind a step that tells',
      `steps: [{if: "contains(needs.*.result, 'failure')", uses: actions/github-script@v9}, {if: "${ALL}", run: exit 1}]`,
      'pull_request',
    ],
    ['alls-green', ALLS_GREEN, 'push'],
    ["this suite's action", ACTION, 'push'],
    ["this suite's action here", 'steps: [{uses: ./actions/gate, with: {needs: x}}]', 'push'],
  ])('%s', async (_what, steps, on) => {
    expect(await found(workflow(`${TEST}  gate: {needs: test, runs-on: x, ${steps}}\n`, on))).toContain('skippable-gate gate');
  });

  it.each<[string, string, string]>([
    ['a deployment', "environment: prod, steps: [{run: 'test ${{ needs.test.result }}'}]", 'pull_request'],
    ['a job with actions', `steps: [{uses: actions/checkout@v5}, {if: "${ALL}", run: exit 1}]`, 'pull_request'],
    ['a script that cannot fail', "steps: [{run: 'echo ${{ needs.test.result }}'}]", 'pull_request'],
    ['outputs of needs', "steps: [{run: 'exit ${{ needs.test.outputs.code }}1'}]", 'pull_request'],
    ['another trigger', SCRIPT, 'schedule'],
    ['a push', SCRIPT, 'push'],
    ['an action that is called similarly', 'steps: [{uses: octo/gate@v1}]', 'pull_request'],
    ['an action in a deeper folder', 'steps: [{uses: octo/sar/actions/gate/inner@v1}]', 'pull_request'],
  ])('not: %s', async (_what, rest, on) => {
    expect(await found(workflow(`${TEST}  job: {needs: test, runs-on: x, ${rest}}\n`, on))).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'one that only prints, by its name',
      'all-green: {needs: test, runs-on: x, steps: [{run: "echo all is well"}]}',
      ['skippable-gate all-green?'],
    ],
    ['one that only prints, by another name', 'hello: {needs: test, runs-on: x, steps: [{run: echo hello}]}', []],
    [
      'one that only prints, over several jobs',
      'all-checks: {needs: [test, lint], runs-on: x, steps: [{run: echo passed}]}',
      ['skippable-gate all-checks'],
    ],
    [
      'one that is called ci, over several jobs',
      'ci: {needs: [test, lint], runs-on: x, steps: [{run: echo passed}]}',
      ['skippable-gate ci'],
    ],
    [
      'one that only prints, over several jobs, by another name',
      'done: {needs: [test, lint], runs-on: x, steps: [{run: echo passed}]}',
      ['skippable-gate done?'],
    ],
    [
      'one that only prints, and always',
      'all-checks: {if: always(), needs: [test, lint], runs-on: x, steps: [{run: echo passed}]}',
      ['overlooked-result all-checks'],
    ],
    ['one that does something', 'all-green: {needs: test, runs-on: x, steps: [{run: ./deploy.sh}]}', []],
    ['one that prints what a program says', 'done: {needs: test, runs-on: x, steps: [{run: "echo $(./deploy.sh)"}]}', []],
  ])('%s', async (_what, job, expected) => {
    expect(await found(workflow(`${TEST}${LINT}  ${job}\n`))).toEqual(expected);
  });
});

describe('with a token', () => {
  const jobs = `${TEST}  deploy: {needs: test, runs-on: x, steps: [{run: ./deploy.sh}]}\n  done: {needs: test, runs-on: x, steps: [{run: echo}]}\n`;
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing is required', [], ['skippable-gate done?']],
    ['a job is required whose need is not', ['deploy'], ['skippable-gate done?', 'skippable-gate deploy']],
    ['a job is required with its need', ['deploy', 'test'], []],
    ['a job that prints is required', ['done'], ['skippable-gate done']],
    ['another check is required', ['ci / deploy'], ['skippable-gate done?']],
  ])('%s', async (_what, required, expected) => {
    expect(await found(workflow(jobs), { required })).toEqual(expected);
  });

  it('a gate of scripts that is not required is a hint', async () => {
    const files = workflow(`${TEST}  gate: {needs: test, runs-on: x, ${SCRIPT}}\n`);
    expect(await found(files, { required: ['test'] })).toEqual([]);
    expect(await found(files, { required: ['other'] })).toEqual(['skippable-gate gate?']);
  });

  it('says whether it knows what is required', async () => {
    expect(await lookAt(workflow(TEST))).toMatchObject({ looked: [{ detail: expect.stringContaining('only known with a token') }] });
    expect(await lookAt(workflow(TEST), { required: [] })).toMatchObject({ looked: [{ detail: 'those of main' }] });
  });
});

describe('jobs outside of the gate', () => {
  const gate = `  gate: {if: always(), needs: [test], runs-on: x, ${ALLS_GREEN}}\n`;
  it.each<[string, string, readonly string[]]>([
    ['one more job', LINT, ['job-not-in-gate lint']],
    ['a job that the needed one needs', '', []],
    ['a job behind the gate', '  after: {needs: gate, runs-on: x, steps: [{run: x}]}\n', []],
    ['a job of pushes', "  deploy: {if: github.event_name == 'push', runs-on: x, steps: [{run: x}]}\n", []],
    ['a job of a branch', "  deploy: {if: github.ref == 'refs/heads/main', runs-on: x, steps: [{run: x}]}\n", []],
    ['a job of tags', '  deploy: {if: "startsWith(github.ref, \'refs/tags/\')", runs-on: x, steps: [{run: x}]}\n', []],
    [
      'a job behind one of pushes',
      "  deploy: {if: github.event_name == 'push', runs-on: x, steps: [{run: x}]}\n  tell: {needs: deploy, runs-on: x, steps: [{run: x}]}\n",
      [],
    ],
    ['a job that tells', '  tell: {if: failure(), runs-on: x, steps: [{run: x}]}\n', []],
    ['a job that may fail', '  lint: {continue-on-error: true, runs-on: x, steps: [{run: x}]}\n', []],
    ['a job that only the run decides', '  lint: {if: "vars.X == \'1\'", runs-on: x, steps: [{run: x}]}\n', ['job-not-in-gate lint']],
    ['a job of another gate', `${LINT}  other: {if: always(), needs: [lint], runs-on: x, ${ALLS_GREEN}}\n`, []],
  ])('%s', async (_what, jobs, expected) => {
    expect(await found(workflow(`${TEST}${gate}${jobs}`))).toEqual(expected);
  });

  it('is a hint beside a gate of scripts, and no finding where the job is required by itself', async () => {
    const files = workflow(`${TEST}${LINT}  gate: {if: always(), needs: [test], runs-on: x, ${SCRIPT}}\n`);
    expect(await found(files)).toEqual(['job-not-in-gate lint?']);
    expect(await found(files, { required: ['gate', 'lint'] })).toEqual([]);
  });

  it('finds a job in the needs whatever the case of its id', async () => {
    expect(await found(workflow(`  Test: {runs-on: x, steps: [{run: x}]}\n${gate}`))).toEqual([]);
  });
});

describe('the needs of the action', () => {
  it.each<[string, string]>([
    ['a step in one line', '    steps: [{uses: octo/sar/actions/gate@v1}]\n'],
    ['a step', '    steps:\n      - uses: octo/sar/actions/gate@v1\n'],
    ['a step with inputs', '    steps:\n      - uses: octo/sar/actions/gate@v1\n        with:\n          comment: true\n'],
  ])('are handed over by the fix of %s', async (_what, steps) => {
    const files = workflow(`${TEST}  gate:\n    if: always()\n    needs: [test]\n    runs-on: x\n${steps}`);
    const reading = await lookAt(files);
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ rule }) => rule)).toEqual(['unreported-needs']);
    const [path = '', text = ''] = Object.entries(files)[0] ?? [];
    const mended = applyEdits(text, reading.signals[0]?.fix?.edits ?? []) ?? '';
    expect(mended).toMatch(/needs: '?\$\{\{ toJSON\(needs\) \}\}/);
    expect(await found({ [path]: mended })).toEqual([]);
  });

  it('are not asked for where there are none', async () => {
    expect(await found(workflow('  gate: {runs-on: x, steps: [{uses: octo/sar/actions/gate@v1}]}\n'))).toEqual([]);
  });
});

describe('a failure that is hidden', () => {
  it.each<[string, string, readonly string[]]>([
    ['true', ALLS_GREEN, ['ignored-failure test']],
    ['true', SCRIPT, ['ignored-failure test?']],
    ['"${{ matrix.x }}"', ALLS_GREEN, []],
    ['false', ALLS_GREEN, []],
  ])('continue-on-error: %s', async (value, steps, expected) => {
    const jobs = `  test: {continue-on-error: ${value}, runs-on: x, steps: [{run: x}]}\n  gate: {if: always(), needs: test, runs-on: x, ${steps}}\n`;
    expect(await found(workflow(jobs))).toEqual(expected);
  });
});

describe('files that are not judged', () => {
  it('are named', async () => {
    const reading = await lookAt({ '.github/workflows/a.yml': 'on: push\n- x', ...workflow(TEST) });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: 1, unjudged: [{ path: '.github/workflows/a.yml' }] } });
  });

  it('are those that nobody asked for', async () => {
    const reading = await lookAt(workflow(`${TEST}  gate: {needs: test, runs-on: x, ${SCRIPT}}\n`), { onlyPaths: new Set(['a.py']) });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: 0 } });
  });
});
