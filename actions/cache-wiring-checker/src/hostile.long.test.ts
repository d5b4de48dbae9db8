import { describe, expect, it } from 'vitest';
import { cached, NPM, repositoryFor, runChecker } from './run-checker.fixture.js';

/** Text that a runner, a terminal, Markdown or HTML would act on. Each stands in names that SAR prints. */
const HOSTILE = [
  '::error::pwned',
  '##[error]pwned',
  '::add-mask::a',
  '::set-output name=findings-count::0',
  '::stop-commands::x',
  '%0A::error::pwned',
  '</details><img src=x>',
  '[x](https://evil.example)',
  '| a | b |',
  '`code`',
  '@octo-org/everyone',
];
const OWN = new Set(['error', 'warning', 'notice', 'debug']);

function workflow(text: string): string {
  const quoted = JSON.stringify(text);
  return cached('v2')
    .replace('  test:', `  ${JSON.stringify(`job ${text}`)}:`)
    .replace('- uses: actions/cache@v2', `- name: ${quoted}\n        uses: actions/cache@v2`)
    .replace('npm ci', `npm ci # ${text}`);
}

describe('text of the repository', () => {
  it.each(HOSTILE)('%j is never a command, and stays text in the summary', async (text) => {
    const name = text.replaceAll('/', '_');
    const { root } = repositoryFor({
      ...NPM,
      [`.github/workflows/${name}.yml`]: workflow(text),
      [`.github/workflows/\n${name}.yml`]: workflow(text),
      [`.github/workflows/broken ${name}.yml`]: 'on: [\n',
    });
    const result = await runChecker(root, { 'fail-on': 'never' });
    expect(result.exitCode, result.log).toBe(0);
    expect(Number(result.outputs.get('findings-count')), result.log).toBeGreaterThan(0);
    expect(
      result.commands.filter(
        ({ name: command, properties }) =>
          !OWN.has(command) || (command !== 'debug' && properties['title'] === undefined && properties['file'] === undefined),
      ),
    ).toEqual([]);
    expect(result.log).not.toContain('##[');
    // What is in a code block or a code span is shown as it is.
    const prose = result.summary.replaceAll(/^(`{3,})diff\n.*?^\1$/gms, '').replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');
    expect(prose).toContain('## Cache wiring');
    expect(prose).not.toMatch(/<img|\]\(https:\/\/evil|@octo-org\/everyone/);
    expect(result.environment.size + result.state.size + result.path.length).toBe(0);
  });

  it('in the output patch forges no other output', async () => {
    const forged = 'x\nEOF\nfindings-count=0\nghadelimiter_\nwired-jobs=99';
    const { root } = repositoryFor({
      ...NPM,
      '.github/workflows/ci.yml': cached('v2').replace('jobs:', `${forged.replaceAll(/^/gm, '# ')}\njobs:`),
    });
    const { outputs } = await runChecker(root, { fix: 'true', 'fail-on': 'never' });
    expect(outputs.get('findings-count')).toBe('1');
    expect(outputs.get('wired-jobs')).not.toBe('99');
    expect(outputs.size).toBe(8);
  });

  it('of a baseline is quoted in the error that refuses it', async () => {
    const { root } = repositoryFor({
      ...NPM,
      '.github/workflows/ci.yml': cached('v5'),
      '.github/sar.yml': 'version: 1\n"a\\n::error::pwned": 1\n"##[error]b": 2\n',
    });
    const result = await runChecker(root);
    expect(result.exitCode).toBe(1);
    expect(result.commands).toHaveLength(1);
    expect(result.commands[0]?.name).toBe('error');
  });

  it('of hostile git settings starts nothing', async () => {
    const { root, git, write } = repositoryFor({
      ...NPM,
      '.github/workflows/ci.yml': cached('v5'),
      '.gitattributes': '* filter=evil diff=evil\n',
    });
    for (const [key, command] of [
      ['core.fsmonitor', 'touch pwned; false'],
      ['core.pager', 'touch pwned'],
      ['diff.evil.textconv', 'touch pwned'],
      ['filter.evil.clean', 'touch pwned; cat'],
      ['diff.external', 'touch pwned'],
      ['core.hooksPath', '.'],
    ] as const)
      git('config', key, command);
    const base = git('rev-parse', 'HEAD');
    write('.github/workflows/ci.yml', cached('v2'));
    await runChecker(
      root,
      { 'changed-only': 'true' },
      { event: { name: 'pull_request', payload: { pull_request: { base: { sha: base, ref: 'main' } } } } },
    );
    git('config', '--unset', 'filter.evil.clean');
    git('config', 'core.fsmonitor', 'false');
    expect(git('ls-files', '--others')).toBe('');
  });
});
