import { addIssue, issuesOf } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BASELINE, scene, TOKEN, VARIABLES_TOKEN, type Scene } from './run-monitor.fixture.js';

/** Text that a runner, a terminal, Markdown or HTML would act on. */
const HOSTILE = [
  '::error::pwned',
  '\n::error::pwned',
  '##[error]pwned',
  '::set-output name=state::ok',
  '::stop-commands::x',
  '%0A::error::pwned',
  '\u001b[31m\u001b[2J',
  '</details><img src=x>',
  '[x](https://evil.example)',
  '| a | b |',
  '`code`',
  '@octo-org/everyone',
  'EOF\nghadelimiter_\nstate=ok',
  '-->\n<!-- sar:ci-health {"schema":"sar.ci-alert/1"} -->',
];
const OWN = new Set(['add-mask', 'warning']);
const OUTPUTS = 9;
const PR = '$`"\'<>&;|';

type Result = Awaited<ReturnType<Scene['run']>>;

/** Everything in a summary but code, which is shown as it is. */
const prose = (summary: string) => summary.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');

/** Nothing but the action's own commands, no way out of a line of the log or a cell of the summary, no forged output. */
function expectTame(result: Result): void {
  expect(result.exitCode, result.log).toBe(0);
  expect(result.commands.filter(({ name }) => !OWN.has(name))).toEqual([]);
  expect(result.annotations.filter(({ properties }) => properties['title'] !== 'SAR CI health')).toEqual([]);
  expect(result.annotations.length).toBeLessThanOrEqual(1);
  expect(result.log).not.toMatch(/##\[|\u001b/);
  expectTameMarkdown(result.summary);
  expect(result.outputs.size).toBe(OUTPUTS);
  expect(result.environment.size + result.state.size + result.path.length).toBe(0);
}

function expectTameMarkdown(text: string): void {
  expect(prose(text)).not.toMatch(/<img|<\/details><img|\]\(https:\/\/evil|@octo-org\/everyone|\u001b/);
  expect(text.match(/<!--/g)?.length ?? 0).toBeLessThanOrEqual(1);
}

/** Everything that the action wrote and that stays. */
function written({ repository, issues, comments, variables, dispatches, server }: Scene, result: Result): string {
  const { log, summary, outputs } = result;
  const texts = [...issuesOf(repository).issues.values()].map(({ title, body }) => `${title}\n${body ?? ''}`);
  const bodies = server.requests.map(({ path }) => path);
  return [
    log,
    summary,
    JSON.stringify([...outputs]),
    JSON.stringify(variables()),
    ...texts,
    ...comments(),
    ...dispatches(),
    ...bodies,
    String(issues('x').length),
  ].join('\n');
}

describe('text of the repository stays text', () => {
  it('in names of workflows, branches, jobs, steps and runs, in lines of logs and in titles of issues', async () => {
    const baseline = `${BASELINE.replace('examine-runs: 2', 'examine-runs: 30').replace('sample-runs: 2', 'sample-runs: 60')}  branches: ${JSON.stringify(['main', ...HOSTILE.map((text) => text.slice(0, 200))])}\n  halt-at-critical: true\n`;
    const files = Object.fromEntries(
      HOSTILE.map((text, number) => [
        `.github/workflows/${number}-${text.replaceAll(/[/\0]/g, '_')}.yml`,
        `name: ${JSON.stringify(text)}\non:\n  schedule:\n    - cron: ${JSON.stringify(text)}\n    - { cron: '1 2 * * *', timezone: ${JSON.stringify(text)} }\njobs: {}\n`,
      ]),
    );
    const opened = await scene({ baseline, files });
    for (const [number, text] of HOSTILE.entries()) {
      opened.results({
        workflow: `.github/workflows/${text}.yml`,
        count: 2,
        failed: 2,
        log: [text, `Error: ${text}`, `FAILED tests/test_a.py::test_${text} - ${text}`, `would reformat ${text}`],
        run: { title: text, actor: 'octocat', ...(number % 2 === 0 && { branch: text.slice(0, 200) }) },
        job: { name: `${text} (${text})`, runner: text, labels: [text] },
      });
      addIssue(opened.repository, { title: text, body: text, user: 'mallory', association: 'NONE', labels: ['sar:ci-health'] });
    }
    opened.results({ workflow: 'ci.yml', count: 20, failed: 15 });
    const result = await opened.run({ 'variables-token': VARIABLES_TOKEN, dispatch: 'sar-ci-alert' });
    expectTame(result);
    const own = opened.issues('sar:ci-health').filter(({ title }) => title.startsWith('CI health'));
    expect(own).toHaveLength(1);
    expectTameMarkdown(own[0]?.body ?? '');
    expect(own[0]?.body?.startsWith('<!-- sar:ci-health {')).toBe(true);
    for (const body of opened.comments()) expectTameMarkdown(body);
    // The issues of the others are as they were.
    expect(opened.issues('sar:ci-health').filter(({ title }) => HOSTILE.includes(title))).toHaveLength(HOSTILE.length);
    expect(result.outputs.get('state')).toBe('critical');
  });

  it('in inputs and in the threshold variable is quoted where it is refused', async () => {
    const opened = await scene();
    opened.results({ workflow: 'ci.yml', count: 3 });
    opened.put('CODEX_CI_FAILURE_THRESHOLD', '5\n::error::pwned##[error]x<img src=x>');
    expectTame(await opened.run({ 'variables-token': VARIABLES_TOKEN }));
    for (const inputs of [{ thresholds: 'degraded=\u001b[2J##[error]x' }, { dispatch: `a/${PR}::x.yml` }, { branch: '::error::x' }]) {
      const result = await opened.run(inputs);
      expect(result.commands.map(({ name }) => name).filter((name) => name !== 'error')).toEqual(['add-mask']);
      expect(result.log).not.toContain('\u001b');
    }
  });

  it('in the baseline is quoted in the error that refuses it', async () => {
    const opened = await scene({ baseline: 'version: 1\n"a\\n::error::pwned": 1\n"##[error]b": 2\n' });
    const result = await opened.run();
    expect(result.exitCode).toBe(1);
    expect(result.commands.map(({ name }) => name)).toEqual(['add-mask', 'error']);
  });
});

describe('the tokens', () => {
  it('appear in the lines that mask them and nowhere else, whatever goes wrong', async () => {
    const opened = await scene();
    opened.results({ workflow: 'ci.yml', count: 40, failed: 24, log: [TOKEN, VARIABLES_TOKEN, `Error: bad ${TOKEN}`] });
    opened.server.faults.always({ operation: 'actions/create-repo-variable' }, { kind: 'reset' });
    opened.server.faults.always({ operation: 'issues/create-comment' }, { kind: 'status', status: 500 });
    const result = await opened.run({ 'variables-token': VARIABLES_TOKEN, 'update-variables': 'true' });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toContain('not shown: it looks as if it held a GitHub token');
    const rest = written(opened, result).replace(`::add-mask::${TOKEN}`, '').replace(`::add-mask::${VARIABLES_TOKEN}`, '');
    for (const token of [TOKEN, VARIABLES_TOKEN]) {
      expect(rest).not.toContain(token);
      expect(rest).not.toContain(Buffer.from(token).toString('base64').slice(0, 40));
    }
  });
});
