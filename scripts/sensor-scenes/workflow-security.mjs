// The reports of zizmor and actionlint about a workflow that puts the title of an issue into a script, merged with SAR's own finding.
export const tools = ['zizmor', 'actionlint'];

const PATH = '.github/workflows/greet.yml';
const SOUND = `name: greet
on:
  issues:
    types: [opened]
permissions: {}
concurrency: greet-\${{ github.event.issue.number }}
jobs:
  greet:
    name: Greet
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      issues: write # the greeting is a comment
    steps:
      - name: Say hello
        run: gh issue comment "$NUMBER" --body "Thanks for $TITLE"
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.issue.number }}
          TITLE: \${{ github.event.issue.title }}
`;
const BROKEN = SOUND.replace('Thanks for $TITLE', 'Thanks for ${{ github.event.issue.title }}');

export function scene({ write, remove, commit, run, search, assert }) {
  /** The workflow, both tools' reports about it in their JSON or as SARIF, and what the sensor then says. */
  const judged = (workflow, asSarif) => {
    write(PATH, workflow);
    commit('workflow');
    for (const name of ['zizmor.json', 'zizmor.sarif', 'actionlint.json']) remove(name);
    const zizmor = ['--offline', '--no-progress', '--no-exit-codes', '--format', asSarif ? 'sarif' : 'json-v1', '.'];
    write(asSarif ? 'zizmor.sarif' : 'zizmor.json', run('zizmor', zizmor).stdout);
    const actionlint = ['-shellcheck=', '-pyflakes=', '-format', '{{json .}}', PATH];
    write('actionlint.json', run('actionlint', actionlint, { ok: [0, 1] }).stdout);
    return search('workflow-security');
  };

  assert.equal(judged(SOUND, false).reading.outcome, 'clear');
  for (const asSarif of [false, true]) {
    const { signals } = judged(BROKEN, asSarif);
    assert.deepEqual(
      signals.map(({ rule, impact, artefact: { path, line } }) => `${rule} ${impact} ${path}:${line}`),
      [`template-injection blocks ${PATH}:16`],
    );
    const sources = new Set(signals[0].evidence.map(({ text }) => text.split(' ')[0]));
    for (const tool of ['sar', 'zizmor', 'actionlint']) assert(sources.has(tool), `${tool} is not named by the evidence`);
  }
  assert.equal(judged(SOUND, true).reading.outcome, 'clear');
}
