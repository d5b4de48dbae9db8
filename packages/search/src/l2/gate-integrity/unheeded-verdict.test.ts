import { describe, expect, it } from 'vitest';
import { lookAt, workflow } from './gate-integrity.fixture.js';

const TEST = '  test: {runs-on: x, steps: [{run: ./test.sh}]}\n';
const USES = 'uses: octo/sar/actions/gate@v1, with: {needs: "${{ toJSON(needs) }}"}';

/** What the rule says of a gate whose step has this beside the action; undefined when it says nothing. */
async function said(more: string, on = '[pull_request, merge_group]', uses = USES): Promise<string | undefined> {
  const gate = `  gate: {if: always(), needs: test, runs-on: x, steps: [{run: echo}, {${uses}${more === '' ? '' : `, ${more}`}}]}\n`;
  const reading = await lookAt(workflow(`${TEST}${gate}`, on));
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  const found = reading.outcome === 'signals' ? reading.signals.find(({ rule }) => rule === 'unheeded-verdict') : undefined;
  return found === undefined ? undefined : `${found.pedantic === true ? '? ' : ''}${found.message}`;
}

describe('continue-on-error of the step that judges', () => {
  it.each<[string, string | undefined]>([
    ['', undefined],
    ['continue-on-error: false', undefined],
    ['continue-on-error: "${{ false }}"', undefined],
    ['continue-on-error: true', 'the gate gate passes whatever its step finds: it has `continue-on-error`'],
    ['continue-on-error: "${{ true }}"', 'the gate gate passes whatever its step finds: it has `continue-on-error`'],
    [
      'continue-on-error: "${{ inputs.lenient }}"',
      '? the gate gate passes in some runs whatever its step finds: it has `continue-on-error`',
    ],
    ['continue-on-error: "((("', '? the gate gate passes in some runs whatever its step finds: it has `continue-on-error`'],
  ])('%s', async (more, message) => {
    expect(await said(more)).toBe(message);
  });

  it('counts for alls-green, too', async () => {
    const uses = 'uses: re-actors/alls-green@release/v1, with: {jobs: "${{ toJSON(needs) }}"}';
    expect(await said('continue-on-error: true', undefined, uses)).toMatch(/^the gate gate passes whatever/);
    expect(await said('', undefined, uses)).toBeUndefined();
  });
});

describe('a condition of the step that judges', () => {
  it.each<[string, string | undefined]>([
    ['always()', undefined],
    ['${{ always() }}', undefined],
    ['!cancelled()', undefined],
    ['success()', undefined],
    ["github.event_name == 'pull_request' || github.event_name == 'merge_group'", undefined],
    ["github.repository_owner == 'octo'", undefined],
    ["needs.test.result != 'nonsense'", undefined],
    ['${{ always() }} and text, which is always true', undefined],
    ['(((', undefined],
    ['false', 'the gate gate passes without a verdict on `pull_request`: its step is skipped then'],
    ['failure()', 'the gate gate passes without a verdict on `pull_request`: its step is skipped then'],
    ["github.event_name == 'pull_request'", 'the gate gate passes without a verdict on `merge_group`: its step is skipped then'],
    ["needs.test.result == 'success'", 'the gate gate passes without a verdict when test failed: its step is skipped then'],
    ["needs.test.result != 'skipped'", 'the gate gate passes without a verdict when test was skipped: its step is skipped then'],
    ["!contains(needs.*.result, 'cancelled')", 'the gate gate passes without a verdict when test was cancelled: its step is skipped then'],
    [
      "github.actor != 'dependabot[bot]'",
      'the gate gate passes without a verdict where the condition of its step does not hold, which only the run decides',
    ],
    [
      'steps.changed.outputs.code',
      'the gate gate passes without a verdict where the condition of its step does not hold, which only the run decides',
    ],
  ])('%s', async (condition, message) => {
    expect(await said(`if: ${JSON.stringify(condition)}`)).toBe(message);
  });

  it('is asked for the events by which changes are judged', async () => {
    const onPulls = 'if: "github.event_name == \'pull_request\'"';
    expect(await said(onPulls, '[pull_request, push]')).toBeUndefined();
    expect(await said(onPulls, '[pull_request, pull_request_review]')).toMatch(/on `pull_request_review`/);
    expect(await said('if: "github.event_name == \'push\'"', 'push')).toBeUndefined();
    expect(await said('if: "github.event_name == \'push\'"', 'workflow_call')).toMatch(/only the run decides$/);
  });

  it('is not asked where the job does not run at all', async () => {
    const gate = `  gate: {needs: test, runs-on: x, steps: [{${USES}, if: "needs.test.result == 'success'"}]}\n`;
    const reading = await lookAt(workflow(`${TEST}${gate}`));
    expect(reading.outcome === 'signals' && reading.signals.map(({ rule }) => rule)).toEqual(['skippable-gate']);
  });
});

it('points to the key, and has the same identity wherever that is', async () => {
  const at = async (lines: string) => {
    const reading = await lookAt(
      workflow(`${lines}  gate:\n    runs-on: x\n    steps:\n      - uses: o/sar/actions/gate@v1\n        continue-on-error: true\n`),
    );
    return reading.outcome === 'signals' ? reading.signals.map(({ id, artefact }) => [id, artefact.line]) : [];
  };
  const [[id, line] = []] = await at('');
  expect(line).toBe(7);
  expect(await at('  # a comment\n')).toEqual([[id, 8]]);
});
