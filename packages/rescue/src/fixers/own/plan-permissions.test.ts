import { readWorkflow } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { planPermissions } from './plan-permissions.js';

const PATH = '.github/workflows/ci.yml';

function plan(text: string) {
  const read = readWorkflow(PATH, text);
  if (read.kind !== 'workflow') throw new Error(`no workflow: ${read.kind === 'invalid' ? read.message : ''}`);
  return planPermissions(read);
}

const job = (steps: string, head = 'on: push\n\n') =>
  `${head}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
const CHECKOUT = '- uses: actions/checkout@v6';

describe('permissions', () => {
  it.each<[string, string, string]>([
    ['in front of the jobs', job(`${CHECKOUT}\n- run: npm test`), 'on: push\n\npermissions:\n  contents: read\n\njobs:\n'],
    ['without a blank line where there is none', job(CHECKOUT, 'on: push\n'), 'on: push\npermissions:\n  contents: read\njobs:\n'],
    [
      'behind a script of the workflow',
      job(CHECKOUT, 'on: push\nenv:\n  A: |\n    jobs:\n\n'),
      'A: |\n    jobs:\n\npermissions:\n  contents: read\n\njobs:\n',
    ],
    [
      'with the ends of lines that the file has',
      job(CHECKOUT).replaceAll('\n', '\r\n'),
      'on: push\r\n\r\npermissions:\r\n  contents: read\r\n\r\njobs:\r\n',
    ],
  ])('are added %s', (_what, text, expected) => {
    const planned = plan(text);
    const after = planned !== undefined && 'after' in planned ? planned.after : '';
    expect(after).toContain(expected);
    expect(after.replace(/permissions:\r?\n {2}contents: read\r?\n(?:\r?\n)?/, '')).toBe(text);
    expect(plan(after)).toBeUndefined();
  });

  it.each<[string, string, RegExp]>([
    ['uses the token', job(`${CHECKOUT}\n- run: npm test\n  env:\n    T: \${{ secrets.GITHUB_TOKEN }}`), /uses the token/],
    ['uses the token of the context', job('- run: echo\n  env: { T: "${{ github.token }}" }'), /uses the token/],
    ['uses the token of the workflow', job(CHECKOUT, 'on: push\nenv:\n  GH_TOKEN: x\n  A: ${{ github.token }}\n'), /uses the token/],
    ['pushes', job(`${CHECKOUT}\n- run: |\n    git commit -am x\n    git push`), /script of the job test may write/],
    ['runs the command line of GitHub', job('- run: gh pr comment 1'), /may write/],
    ['publishes', job('- run: npm run release'), /may write/],
    ['runs an action that is not known', job('- uses: some/action@v1'), /not known what some\/action@v1 needs/],
    ['runs an action of the repository', job('- uses: ./.github/actions/x'), /not known/],
    ['hands a token over', job('- uses: actions/checkout@v6\n  with:\n    token: ${{ secrets.PAT }}'), /hands a token/],
    ['calls a workflow', 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n', /calls a workflow/],
  ])('are not told for a job that %s', (_what, text, why) => {
    const planned = plan(text);
    expect(planned !== undefined && 'why' in planned ? planned.why : '').toMatch(why);
  });

  it.each([
    ['has permissions', job(CHECKOUT, 'on: push\npermissions: {}\n')],
    ['is only called', job(CHECKOUT, 'on: workflow_call\n')],
    ['has permissions on every job', 'on: push\njobs:\n  a:\n    permissions: {}\n    runs-on: x\n    steps:\n      - run: git push\n'],
  ])('are not spoken of where a workflow %s', (_what, text) => expect(plan(text)).toBeUndefined());
});
