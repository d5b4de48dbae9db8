import { readAction, readWorkflow, type Action, type Workflow } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { planVersionFixes } from './plan-version-fixes.js';

const PATH = '.github/workflows/ci.yml';
const AS_OF = '2026-11-01';

function workflow(...uses: readonly string[]): Workflow {
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${uses.map((each) => `      - uses: ${each}\n`).join('')}`;
  const read = readWorkflow(PATH, text);
  if (read.kind !== 'workflow') throw new Error('no workflow');
  return read;
}

const plan = (document: Workflow | Action) => planVersionFixes([document], { asOf: AS_OF });

describe('versions of actions', () => {
  it.each<[string, string, string]>([
    ['a dead one', 'actions/cache@v2', 'actions/cache@v5'],
    ['one for a runtime that was given up', 'actions/checkout@v3', 'actions/checkout@v7'],
    ['one in quotes with a comment', "'actions/checkout@v3' # v3", "'actions/checkout@v7' # v7"],
  ])('%s is raised', (_what, before, after) => {
    const { files, raised, left } = plan(workflow(before));
    expect(files).toEqual([{ path: PATH, before: workflow(before).text, after: workflow(after).text }]);
    expect(raised).toHaveLength(1);
    expect(raised[0]).toContain(`${PATH}:6 `);
    expect(left).toEqual([]);
    const [file] = files;
    const again = readWorkflow(PATH, file?.after ?? '');
    expect(again.kind === 'workflow' && plan(again).files).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['a commit pin', `actions/checkout@${'a'.repeat(40)} # v3`, /commit pin/],
    ['an archived action', 'actions-rs/toolchain@v1', /by hand.*rustup/],
    ['what needs other inputs', 'actions/upload-artifact@v3', /by hand/],
  ])('%s is left, with the reason', (_what, uses, reason) => {
    const { files, left } = plan(workflow(uses));
    expect(files).toEqual([]);
    expect(left.join()).toMatch(reason);
  });

  it.each(['actions/checkout@v6', 'some/unknown@v1', './local', 'actions/checkout@main', 'docker://x:1'])('%s is not spoken of', (uses) => {
    expect(plan(workflow(uses))).toEqual({ files: [], raised: [], left: [] });
  });

  it('several of one file are raised together', () => {
    const { files } = plan(workflow('actions/cache@v2', 'actions/checkout@v3', 'actions/cache@v2'));
    expect(files[0]?.after).toBe(workflow('actions/cache@v5', 'actions/checkout@v7', 'actions/cache@v5').text);
  });

  it('composite actions are raised, too', () => {
    const text = 'name: a\nruns:\n  using: composite\n  steps:\n    - uses: actions/checkout@v3\n';
    const read = readAction('action.yml', text);
    expect(read.kind === 'action' && plan(read).files[0]?.after).toBe(text.replace('v3', 'v7'));
  });
});
