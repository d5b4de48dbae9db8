import { describe, expect, it } from 'vitest';
import { lookAt, workflow } from './gate-integrity.fixture.js';

const BUILD = '  build: {runs-on: x, steps: [{run: x}]}\n';
const TEST = '  test: {needs: build, runs-on: x, steps: [{run: x}]}\n';

async function messages(jobs: string): Promise<readonly string[]> {
  const reading = await lookAt(workflow(jobs));
  return reading.outcome === 'signals'
    ? reading.signals.filter(({ rule }) => rule === 'overlooked-result').map(({ message }) => message)
    : [];
}

const SKIPPED = ['the gate gate passes although build failed: test is skipped then'];
const CANCELLED = ['the gate gate passes although test was cancelled, as a job is that takes too long'];

describe('a gate of scripts that needs `test`, which needs `build`', () => {
  it.each<[string, string, readonly string[]]>([
    ['a step for failures', 'steps: [{if: "contains(needs.*.result, \'failure\')", run: exit 1}]', SKIPPED],
    [
      'failures and cancelled',
      "steps: [{if: \"contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')\", run: exit 1}]",
      SKIPPED,
    ],
    [
      'everything but success',
      "steps: [{if: \"contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')\", run: exit 1}]",
      [],
    ],
    ['one result by its name', 'steps: [{if: "needs.test.result != \'success\'", run: exit 1}]', []],
    [
      'one result that may be skipped',
      "steps: [{if: \"needs.test.result != 'success' && needs.test.result != 'skipped'\", run: exit 1}]",
      SKIPPED,
    ],
    ['a script with a value', "steps: [{run: 'if ${{ contains(needs.*.result, ''failure'') }}; then exit 1; fi'}]", SKIPPED],
    [
      'a list as text',
      "steps: [{run: 'if [[ ${{ contains(join(needs.*.result, '',''), ''failure'') }} == true ]]; then exit 1; fi'}]",
      SKIPPED,
    ],
    ['a comparison in the shell', 'steps: [{run: \'if [ "${{ needs.test.result }}" = "failure" ]; then exit 1; fi\'}]', SKIPPED],
    ['the other comparison in the shell', 'steps: [{run: \'[[ "${{ needs.test.result }}" == "success" ]] || exit 1\'}]', []],
    [
      'a value of the environment',
      "steps: [{env: {F: \"${{ contains(needs.*.result, 'failure') }}\"}, run: '[ $F = true ] && exit 1'}]",
      SKIPPED,
    ],
    ['a list for a program', 'steps: [{env: {N: "${{ toJSON(needs) }}"}, run: "echo $N | jq -e x"}]', []],
    [
      'lines that tell',
      'steps: [{run: "echo ${{ needs.test.result }}\\nif ${{ contains(needs.*.result, \'failure\') }}; then exit 1; fi"}]',
      SKIPPED,
    ],
    [
      'a condition that hangs on an output',
      "steps: [{if: \"needs.test.outputs.x == '1' || contains(needs.*.result, 'failure')\", run: exit 1}]",
      [],
    ],
  ])('%s', async (_what, steps, expected) => {
    expect(await messages(`${BUILD}${TEST}  gate: {if: always(), needs: [test], runs-on: x, ${steps}}\n`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['runs on failure alone', 'if: failure(),', CANCELLED],
    ['runs on a failed need alone', 'if: "always() && contains(needs.*.result, \'failure\')",', SKIPPED],
  ])('and that %s', async (_what, condition, expected) => {
    const steps = "steps: [{run: 'echo ${{ needs.test.result }}; exit 1'}]";
    expect(await messages(`${BUILD}${TEST}  gate: {${condition} needs: [test], runs-on: x, ${steps}}\n`)).toEqual(expected);
  });

  it('is fine when it needs both, or when the build does not count', async () => {
    const steps = "steps: [{if: \"contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')\", run: exit 1}]";
    expect(await messages(`${BUILD}${TEST}  gate: {if: always(), needs: [build, test], runs-on: x, ${steps}}\n`)).toEqual([]);
    const free = BUILD.replace('runs-on', 'continue-on-error: true, runs-on');
    expect(await messages(`${free}${TEST}  gate: {if: always(), needs: [test], runs-on: x, ${steps}}\n`)).toEqual([]);
    const always = TEST.replace('needs', 'if: always(), needs');
    expect(await messages(`${BUILD}${always}  gate: {if: always(), needs: [test], runs-on: x, ${steps}}\n`)).toEqual([]);
  });

  it('overlooks what was cancelled', async () => {
    const steps = "steps: [{if: \"contains(needs.*.result, 'failure') || contains(needs.*.result, 'skipped')\", run: exit 1}]";
    expect(await messages(`${BUILD}${TEST}  gate: {if: always(), needs: [test], runs-on: x, ${steps}}\n`)).toEqual(CANCELLED);
    const one = "steps: [{if: \"needs.test.result == 'failure' || needs.test.result == 'skipped'\", run: exit 1}]";
    expect(await messages(`${BUILD}${TEST}  gate: {if: always(), needs: [test], runs-on: x, ${one}}\n`)).toEqual(CANCELLED);
  });

  it('judges a chain of jobs, and no circle', async () => {
    const steps = "steps: [{if: \"contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')\", run: exit 1}]";
    const chain = `${BUILD}  b: {needs: build, runs-on: x, steps: [{run: x}]}\n  c: {needs: b, runs-on: x, steps: [{run: x}]}\n`;
    expect(await messages(`${chain}  gate: {if: always(), needs: [c], runs-on: x, ${steps}}\n`)).toEqual([
      'the gate gate passes although b failed: c is skipped then',
    ]);
    const circle = '  a: {needs: [b], runs-on: x, steps: [{run: x}]}\n  b: {needs: [a], runs-on: x, steps: [{run: x}]}\n';
    expect(await messages(`${circle}  gate: {if: always(), needs: [a], runs-on: x, ${steps}}\n`)).toEqual([]);
  });
});

describe('a gate with an action that lets jobs be skipped', () => {
  it.each<[string, string, readonly string[]]>([
    ['alls-green without any', 'uses: re-actors/alls-green@release/v1, with: {jobs: "${{ toJSON(needs) }}"}', []],
    ['alls-green', 'uses: re-actors/alls-green@release/v1, with: {jobs: "${{ toJSON(needs) }}", allowed-skips: "a, test"}', SKIPPED],
    [
      'alls-green with an expression',
      'uses: re-actors/alls-green@release/v1, with: {jobs: "${{ toJSON(needs) }}", allowed-skips: "${{ vars.X }}"}',
      [],
    ],
    ["this suite's", 'uses: octo/sar/actions/gate@v1, with: {needs: "${{ toJSON(needs) }}", allow-skipped: test}', SKIPPED],
    ["this suite's without any", 'uses: octo/sar/actions/gate@v1, with: {needs: "${{ toJSON(needs) }}"}', []],
  ])('%s', async (_what, step, expected) => {
    expect(await messages(`${BUILD}${TEST}  gate: {if: always(), needs: [test], runs-on: x, steps: [{${step}}]}\n`)).toEqual(expected);
  });
});
