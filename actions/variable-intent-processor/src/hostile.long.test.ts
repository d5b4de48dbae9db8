import { addEnvironment } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BASELINE, BOX, intent, scene, TOKEN, type Scene } from './run-processor.fixture.js';

/** Text that a runner, a terminal, Markdown or HTML would act on. */
const HOSTILE = [
  '::error::pwned',
  '\n::error::pwned',
  '##[error]pwned',
  '\n::add-mask::a',
  '::set-output name=applied::99',
  '::stop-commands::x',
  '%0A::error::pwned',
  '\u001b[31m\u001b[2J',
  '</details><img src=x>',
  '[x](https://evil.example)',
  '| a | b |',
  '`code`',
  '@octo-org/everyone',
  'EOF\nghadelimiter_\napplied=99',
];
const KEYS = ['name', 'value', 'note', 'queued_by', 'id', 'environment', 'owner', 'repo', 'queued_at', 'expect', 'operation'];
const OWN = new Set(['add-mask', 'error', 'warning']);
/** The one of AWS comes first: it may be an id. */
const SECRETS = [
  'AKIAIOSFODNN7EXAMPLE',
  `ghp_${'a1B2'.repeat(9)}`,
  `github_pat_${'A1b2C3d4E5'.repeat(8)}xx`,
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  `eyJ${'hbGciOiJI'.repeat(3)}.eyJ${'zdWIiOiIx'.repeat(3)}.${'c2lnbmF0dXJl'.repeat(3)}`,
];
const FREE = `${BASELINE}      - { names: ['FREE_*'] }\n`;

/** Everything that the action wrote but the variables: log, summary, outputs, command files, state, refused files, messages of commits. */
function written({ repository: { git } }: Scene, result: Awaited<ReturnType<Scene['run']>>): string {
  const filesOf = (branch: string, folder: string) =>
    git.head(branch) === undefined
      ? []
      : [...git.files(branch).keys()].filter((path) => path.startsWith(folder)).map((path) => `${path}\n${git.readText(branch, path)}`);
  const messages = [...git.objects.commits.values()].map(({ message }) => message);
  const { log, summary, outputs, state, environment, path } = result;
  const files = JSON.stringify([[...outputs], [...state], [...environment], path]);
  return [log, summary, files, ...filesOf('sar-state', ''), ...filesOf('main', `${BOX}/refused/`), ...messages].join('\n');
}

/** A text as it is, as JSON and addresses write it, and inside of base64 at every offset. */
function disguises(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const inner = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return encoded.slice(offset === 0 ? 0 : offset + 1, encoded.length - 4);
  });
  return [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), bytes.toString('hex'), ...inner];
}

/** Everything in a summary but code, which is shown as it is. */
const prose = (summary: string) => summary.replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');

/** Nothing but the action's own commands, no way out of a line of the log or a cell of the summary, no forged output. */
function expectTame(result: Awaited<ReturnType<Scene['run']>>): void {
  expect(result.commands.filter(({ name }) => !OWN.has(name))).toEqual([]);
  expect(result.annotations.filter(({ name, properties }) => name === 'warning' && properties['title'] !== 'SAR variable intents')).toEqual(
    [],
  );
  expect(result.annotations.length, result.log).toBeLessThanOrEqual(2);
  expect(result.log).not.toMatch(/##\[|\u001b/);
  expect(prose(result.summary)).not.toMatch(/<img|\]\(https:\/\/evil|@octo-org\/everyone|\u001b/);
  expect(result.outputs.size).toBe(6);
  expect(result.environment.size + result.state.size + result.path.length).toBe(0);
}

describe('Q9 log and summary injection: text of the repository stays text', () => {
  it('in every key of an intent, in file names and in folders', async () => {
    const opened = await scene();
    const files: Record<string, string> = {};
    for (const [number, text] of HOSTILE.entries()) {
      for (const key of KEYS) {
        const more = key === 'environment' ? { scope: 'environment' } : {};
        files[`${BOX}/variable_${key.replace('_', '-')}_${number}.json`] = intent('LOG_LEVEL', 'info', { ...more, [key]: text })[1];
      }
      files[`${BOX}/variable_unknown_${number}.json`] = intent('LOG_LEVEL', 'info', { [text]: text })[1];
      files[`${BOX}/variable_${text.replaceAll('/', '_')}.json`] = intent('LIMIT_A', '1')[1];
      files[`${BOX}/${text.replaceAll('/', '_')}/variable_${number}.json`] = intent('LIMIT_B', '1')[1];
    }
    opened.push(files, `Queue ${HOSTILE.join(' ')}`);
    const result = await opened.run({ 'on-refused': 'warn', 'max-intents': '500' });
    expectTame(result);
    expect(result.exitCode, result.log).toBe(0);
    // What is said of who asked, and the note, are free text.
    expect(result.outputs.get('refused')).toBe(String((KEYS.length + 3 - 2) * HOSTILE.length));
    expect([...opened.repository.git.files('main').keys()].filter((path) => path.includes('/refused/')).join()).toMatch(/^[\w./,-]+$/);
  });

  it('as the name of an environment that the policy allows', async () => {
    const { server, push, run } = await scene();
    push({ '.github/sar.yml': BASELINE.replace('[staging]', '["**", "*"]') });
    push(
      Object.fromEntries(
        HOSTILE.map((text, number) => [
          `${BOX}/variable_${number}.json`,
          intent('RING', 'one', { scope: 'environment', environment: text })[1],
        ]),
      ),
    );
    expectTame(await run({ 'on-refused': 'warn' }));
    expect(server.problems).toEqual([]);
  });

  it('in the baseline is quoted in the error that refuses it', async () => {
    const { push, run, variables } = await scene();
    push({
      '.github/sar.yml': 'version: 1\n"a\\n::error::pwned": 1\n"##[error]b": 2\n',
      ...Object.fromEntries([intent('LOG_LEVEL', 'info')]),
    });
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.commands.map(({ name }) => name)).toEqual(['add-mask', 'error']);
    expect(variables()).toEqual({});
  });

  it('in a rule of the baseline that refuses an intent is not repeated', async () => {
    const { push, run } = await scene();
    push({
      '.github/sar.yml': FREE.replace("{ names: ['FREE_*'] }", '{ names: ["FREE_*"], values: { pattern: "##[error]::error::<img>" } }'),
    });
    push(Object.fromEntries([intent('FREE_A', 'x')]));
    const result = await run({ 'on-refused': 'warn' });
    expect(result.outputs.get('refused'), result.log).toBe('1');
    expect(result.log + result.summary).not.toMatch(/##\[|<img/);
  });
});

describe('Q8 exfiltration by the processor', () => {
  it('values appear nowhere, in no disguise, whatever becomes of the intent', async () => {
    const opened = await scene();
    const { put, push, run, repository, variables } = opened;
    addEnvironment(repository, 'staging');
    const wanted = ['grün & leise/eins+1', 'grün & leise/zwei+2', 'grün & leise/drei+3', 'grün & leise/vier+4'];
    const live = ['vorher & leise/fünf', 'vorher & leise/sechs'];
    put('FREE_CHANGED', live[0] ?? '');
    put('FREE_OTHER', live[1] ?? '');
    put('FREE_SAME', wanted[1] ?? '');
    push({ '.github/sar.yml': FREE });
    push(
      Object.fromEntries([
        intent('FREE_CHANGED', wanted[0] ?? ''),
        intent('FREE_SAME', wanted[1] ?? ''),
        intent('NOT_ALLOWED', wanted[2] ?? ''),
        intent('FREE_CONDITION', wanted[3] ?? '', { expect: 'a'.repeat(64) }),
        intent('RING', wanted[3] ?? '', { scope: 'environment', environment: 'staging' }),
      ]),
    );
    const result = await run({ 'on-refused': 'warn' });
    expect(Object.fromEntries(result.outputs), result.log).toMatchObject({ applied: '2', unchanged: '1', refused: '2' });
    expect(variables()['FREE_CHANGED']).toBe(wanted[0]);
    const everything = written(opened, result);
    for (const value of [...wanted, ...live]) for (const form of disguises(value)) expect(everything).not.toContain(form);
    expect(everything).toContain('NOT_ALLOWED');
  });

  it('the token appears in the one line that masks it', async () => {
    const opened = await scene();
    opened.push(Object.fromEntries([intent('LOG_LEVEL', 'debug'), intent('LIMIT_A', TOKEN)]));
    const result = await opened.run({ 'on-refused': 'warn' });
    expect(result.stdout.split('\n').filter((line) => line.includes(TOKEN))).toEqual([`::add-mask::${TOKEN}`]);
    const rest = written(opened, result).replace(`::add-mask::${TOKEN}`, '');
    for (const form of disguises(TOKEN)) expect(rest).not.toContain(form);
  });

  it('with a broken connection to a server that repeats what it gets, token and value stay unsaid', async () => {
    const opened = await scene();
    opened.push({ '.github/sar.yml': FREE });
    opened.push(Object.fromEntries([intent('FREE_A', 'leise gewünscht')]));
    opened.server.faults.always({ operation: 'actions/create-repo-variable' }, { kind: 'reset' });
    const result = await opened.run();
    expect(result.outputs.get('failed'), result.log).toBe('1');
    const rest = written(opened, result).replace(`::add-mask::${TOKEN}`, '');
    for (const form of [...disguises('leise gewünscht'), ...disguises(TOKEN)]) expect(rest).not.toContain(form);
  });
});

describe('Q7 secret exfiltration through values', () => {
  it('what was pasted as a value or into free text is refused and not repeated', async () => {
    const opened = await scene();
    const { push, run, variables } = opened;
    push({ '.github/sar.yml': FREE });
    const files = SECRETS.flatMap((secret, number) => [
      intent(`FREE_VALUE_${number}`, secret),
      intent(`FREE_INSIDE_${number}`, `url=https://x.example/?k=${secret}`),
      intent(`FREE_NOTE_${number}`, 'x', { note: secret }),
      intent(`FREE_BY_${number}`, 'x', { queued_by: secret }),
    ]);
    push(Object.fromEntries([...files, intent('FREE_ID', 'x', { id: SECRETS[0] })]));
    const result = await run({ 'on-refused': 'warn' });
    expect(variables()).toEqual({});
    expect(result.outputs.get('refused'), result.log).toBe(String(files.length + 1));
    const everything = written(opened, result);
    for (const secret of SECRETS) for (const form of disguises(secret)) expect(everything).not.toContain(form);
  });
});
