import { writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.js';
import { temporaryRepository } from '../builders/temporary-repository.js';
import { runActionAsRunner } from './run-action-as-runner.js';

const ACTION_YML = `name: example
inputs:
  path: { default: . }
  fail-on: { default: P2 }
runs: { using: node24, main: ../../dist/example/index.js }
`;

const ENTRY = `import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
if (env['INPUT_PATH'] === 'hang') setInterval(() => {}, 1000);
else {
  appendFileSync(env.GITHUB_OUTPUT, 'cwd=' + process.cwd() + '\\nnames<<X\\n' + Object.keys(env).join('\\n') + '\\nX\\n');
  appendFileSync(env.GITHUB_OUTPUT, 'fail-on=' + env['INPUT_FAIL-ON'] + '\\nevent=' + readFileSync(env.GITHUB_EVENT_PATH, 'utf8') + '\\n');
  appendFileSync(env.GITHUB_STATE, 'kept=1\\n');
  appendFileSync(env.GITHUB_ENV, 'A=b\\n');
  appendFileSync(env.GITHUB_PATH, '/opt/x/bin\\n');
  appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello\\n');
  console.log('::error file=a.yml,line=2::bad');
  console.error('text ##[warning]from stderr');
  process.exitCode = 3;
}
`;

function exampleRepository() {
  const repository = temporaryRepository({
    'package.json': '{"type":"module"}\n',
    'actions/example/action.yml': ACTION_YML,
    'actions/broken/action.yml': ACTION_YML.replace('example/index', 'absent/index'),
    'actions/refused/action.yml': ACTION_YML.replace('example/index', 'refused/index'),
    'dist/example/index.js': ENTRY,
    'dist/refused/index.js': `import { appendFileSync } from 'node:fs';\nappendFileSync(process.env.GITHUB_OUTPUT, 'no form\\n');\n`,
  });
  const workspace = temporaryFolder('sar-workspace');
  onTestFinished(() => {
    repository.remove();
    workspace.remove();
  });
  return { repositoryRoot: repository.root, workspace: workspace.path };
}

it('starts the entry as a step and reads everything back', async () => {
  const { repositoryRoot, workspace } = exampleRepository();
  writeFileSync(`${workspace}/marker`, '');
  process.env['SECRET_OF_THE_MACHINE'] = 'x';
  onTestFinished(() => void delete process.env['SECRET_OF_THE_MACHINE']);
  const result = await runActionAsRunner({
    action: 'example',
    repositoryRoot,
    workspace,
    inputs: { 'fail-on': 'P1', typo: 'x' },
    event: { name: 'pull_request', payload: { number: 7 } },
    env: { EXTRA: '1' },
  });
  expect(result.exitCode, result.log).toBe(3);
  expect(result.outputs.get('cwd')).toBe(workspace);
  expect(result.outputs.get('fail-on')).toBe('P1');
  expect(result.outputs.get('event')).toBe('{"number":7}');
  const names = result.outputs.get('names')?.split('\n') ?? [];
  expect(names).toEqual(expect.arrayContaining(['PATH', 'EXTRA', 'INPUT_PATH', 'GITHUB_WORKSPACE', 'RUNNER_TEMP', 'CI']));
  expect(names).not.toContain('SECRET_OF_THE_MACHINE');
  expect(result.state).toEqual(new Map([['kept', '1']]));
  expect(result.environment).toEqual(new Map([['A', 'b']]));
  expect(result.path).toEqual(['/opt/x/bin']);
  expect(result.summary).toBe('# Hello\n');
  expect(result.annotations).toEqual([
    { name: 'warning', properties: {}, data: "Unexpected input(s) 'typo'" },
    { name: 'error', properties: { file: 'a.yml', line: '2' }, data: 'bad' },
    { name: 'warning', properties: {}, data: 'from stderr' },
  ]);
});

it('kills an action at its time limit', async () => {
  const result = await runActionAsRunner({ ...exampleRepository(), action: 'example', inputs: { path: 'hang' }, timeLimitMs: 500 });
  expect(result).toMatchObject({ exitCode: undefined, timedOut: true });
});

it.each([
  ['an entry that the archive does not hold', 'broken', 'no ../../dist/absent/index.js'],
  ['a folder without metadata', 'nothing', 'no action.yml'],
  ['an output file that the runner would refuse', 'refused', "invalid format 'no form'"],
])('refuses %s', async (_, action, message) => {
  await expect(runActionAsRunner({ ...exampleRepository(), action })).rejects.toThrow(message);
});
