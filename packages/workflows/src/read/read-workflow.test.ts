import { describe, expect, it } from 'vitest';
import { entries, notesOf, texts, workflowOf } from './reading.fixture.js';
import { readWorkflow } from './read-workflow.js';

const CI = '.github/workflows/ci.yml';
const JOB = 'a: {runs-on: x, steps: [{run: x}]}';
const JOBS = `jobs: {${JOB}}`;

describe('a workflow', () => {
  it('is read with what stands at its top', () => {
    const workflow = workflowOf(
      [
        'name: CI',
        'run-name: x',
        'description: x',
        'on: push',
        'permissions: read-all',
        'cache-mode: read',
        'env: {A: 1}',
        'defaults: {run: {shell: bash}}',
        'concurrency: x',
        JOBS,
      ].join('\n'),
    );
    expect(workflow).toMatchObject({
      kind: 'workflow',
      path: CI,
      name: { value: 'CI' },
      cacheMode: { value: 'read' },
      defaults: { shell: { value: 'bash' } },
      notes: [],
    });
    expect([entries(workflow.env), entries(workflow.permissions)]).toEqual([{ A: '1' }, { '*': 'read-all' }]);
    expect(workflow.jobs.map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['CRLF', 'on: push\r\njobs:\r\n  a:\r\n    runs-on: x\r\n    steps:\r\n      - run: x\r\n'],
    ['a byte order mark', `\uFEFFon: push\n${JOBS}`],
    ['a document mark', `---\non: push\n${JOBS}\n...\n`],
    ['a comment before the document mark', `# x\n---\non: push\n${JOBS}`],
    ['a directive', `%YAML 1.2\n---\non: push\n${JOBS}`],
    ['tabs in texts', `on: push\t# x\n${JOBS}\t\n`],
    ['no line end at the end', `on: push\n${JOBS}`],
    ['JSON', '{"on": "push", "jobs": {"a": {"runs-on": "x", "steps": [{"run": "x"}]}}}'],
    ['explicit keys', `? on\n: push\n? jobs\n: {${JOB}}`],
    ['tags', `on: !!str push\njobs: !!map {${JOB}}`],
  ])('may have %s', (_, text) => {
    const workflow = workflowOf(text);
    expect([workflow.triggers.map(({ event }) => event), workflow.jobs.map(({ id }) => id), workflow.notes]).toEqual([['push'], ['a'], []]);
  });
});

describe('anchors', () => {
  const text = (...lines: string[]) => ['on: push', 'jobs:', ...lines.map((line) => `  ${line}`), ''].join('\n');
  const runs = (given: string) => workflowOf(given).jobs.map(({ steps }) => steps.map(({ run }) => run?.value));

  it('stand for a mapping, a list and a text', () => {
    const given = text(
      'a:',
      '  runs-on: &os ubuntu-latest',
      '  env: &env {A: 1}',
      '  steps: &steps',
      '    - run: npm ci',
      'b: {runs-on: *os, env: *env, steps: *steps}',
    );
    const [, b] = workflowOf(given).jobs;
    expect([texts(b?.runsOn ?? []), entries(b?.env), b?.steps[0]?.run?.value]).toEqual([['ubuntu-latest'], { A: '1' }, 'npm ci']);
    expect(given.slice(b?.steps[0]?.run?.range.start, b?.steps[0]?.run?.range.end)).toBe('npm ci');
  });

  it('stand in lists, and for keys and jobs', () => {
    expect(runs(text('a: &a', '  runs-on: x', '  steps:', '    - &s {run: one}', '    - *s', '    - {run: two}', 'b: *a'))).toEqual([
      ['one', 'one', 'two'],
      ['one', 'one', 'two'],
    ]);
    expect(workflowOf(`x: &k a\non: push\njobs:\n  *k : {runs-on: x, steps: [{run: x}]}\n`).jobs.map(({ id }) => id)).toEqual(['a']);
  });

  it('may be set again; the last one before the alias counts', () => {
    expect(
      runs(
        text('a: {runs-on: x, steps: [&s {run: one}, *s]}', 'b: {runs-on: x, steps: [&s {run: two}, *s]}', 'c: {runs-on: x, steps: [*s]}'),
      ),
    ).toEqual([['one', 'one'], ['two', 'two'], ['two']]);
  });

  it('may be set again inside themselves', () => {
    const [a] = workflowOf(text('a:', '  runs-on: x', '  env: &e', '    A: &e inner', '    B: *e', '  steps: [{run: *e}]')).jobs;
    expect([entries(a?.env), a?.steps[0]?.run?.value]).toEqual([{ A: 'inner', B: 'inner' }, 'inner']);
  });

  it('are not merged, and a note says so', () => {
    const given = text('a: {runs-on: x, env: &e {A: 1}, steps: [{run: x, env: {<<: *e, B: 2}}]}');
    expect(notesOf(given)).toEqual(['GitHub does not merge mappings ("<<")']);
    expect(entries(workflowOf(given).jobs[0]?.steps[0]?.env)).toEqual({ B: '2' });
  });
});

describe('what is no workflow', () => {
  it.each([
    ['nothing', '', 'not-a-workflow', 'the file is empty', 1, 1],
    ['a comment', '# x\n', 'not-a-workflow', 'the file is empty', 1, 1],
    ['null', '---\n', 'not-a-workflow', 'the file is empty', 1, 1],
    ['a list', '- on: push\n', 'not-a-workflow', 'not a workflow: its top level is not a mapping', 1, 1],
    ['a text', 'hello\n', 'not-a-workflow', 'not a workflow: its top level is not a mapping', 1, 1],
    ['another file', 'name: x\nruns: {using: node24}\n', 'not-a-workflow', 'not a workflow: it has neither "on" nor "jobs"', 1, 1],
    ['no jobs', 'on: push\n', 'not-a-workflow', 'not a workflow: it has no "jobs"', 1, 1],
    ['empty jobs', 'on: push\njobs: {}\n', 'not-a-workflow', 'not a workflow: it has no "jobs"', 2, 7],
    ['jobs as a list', 'on: push\njobs:\n  - a\n', 'not-a-workflow', 'not a workflow: it has no "jobs"', 3, 3],
    ['an open bracket', 'on: [push\njobs: {}\n', 'not-yaml', undefined, 2, 1],
    ['an open quote', 'on: "push\njobs: {}\n', 'not-yaml', 'Missing closing "quote', 3, 1],
    ['a tab as indentation', 'on: push\njobs:\n\ta: {}\n', 'not-yaml', 'Tabs are not allowed as indentation', 3, 1],
    ['two colons', 'on: push\nname: a: b\njobs: {}\n', 'not-yaml', 'Nested mappings are not allowed in compact mappings', 2, 7],
    [
      'a second document',
      'on: push\njobs: {}\n---\non: push\n',
      'not-yaml',
      'a second YAML document begins here; GitHub reads files of one document',
      3,
      1,
    ],
    ['a mistake before a second document', 'on: "a" b\n---\non: push\n', 'not-yaml', 'Unexpected scalar at node end', 1, 9],
    [
      'an empty second document',
      `on: push\n${JOBS}\n---\n`,
      'not-yaml',
      'a second YAML document begins here; GitHub reads files of one document',
      3,
      1,
    ],
    ['an alias without anchor', `on: push\n${JOBS}\nenv: *nope\n`, 'not-yaml', 'the alias *nope has no anchor before it', 3, 6],
    ['an alias before its anchor', `env: *e\nx: &e {A: 1}\non: push\n${JOBS}`, 'not-yaml', 'the alias *e has no anchor before it', 1, 6],
    ['a glob without quotes', `on: {push: {paths: [*.md]}}\n${JOBS}`, 'not-yaml', undefined, 1, 21],
    ['a directive alone', '%YAML 1.2\n', 'not-yaml', 'Missing directives-end indicator line', 2, 1],
  ])('%s', (_, text, reason, message, line, column) => {
    const read = readWorkflow(CI, text);
    expect(read).toMatchObject({ kind: 'invalid', path: CI, reason, line, column, ...(message !== undefined && { message }) });
  });

  it('is not a text of a block that begins like an alias', () => {
    expect(workflowOf(`on: push\n${JOBS}\nname: |\n  *a\n  &b\nrun-name: >\n  *.md\n`).name?.value).toBe('*a\n&b\n');
  });
});

describe('notes', () => {
  it.each([
    ['a key that is not known', `on: push\nfoo: 1\n${JOBS}`, ['unknown key "foo"']],
    ['one in a job', 'on: push\njobs: {a: {runs-on: x, foo: 1, steps: [{run: x}]}}', ['unknown key "foo" in the job "a"']],
    ['one in a step', 'on: push\njobs: {a: {runs-on: x, steps: [{run: x, foo: 1}]}}', ['unknown key "foo" in a step']],
    ['a key that stands twice', `on: push\non: pull_request\n${JOBS}`, ['the key "on" stands twice']],
    ['a job that stands twice', `on: push\njobs: {${JOB}, ${JOB}}`, ['the key "a" stands twice']],
    ['a key that is no text', `on: push\n[a]: 1\n? {b: c}\n: 1\n${JOBS}`, ['a key that is not plain text', 'a key that is not plain text']],
    ['no on', JOBS, ['no "on": nothing starts this workflow']],
    ['a job that is a text', 'on: push\njobs: {a: x}', ['the job "a" is not a mapping', 'the job "a" has neither "steps" nor "uses"']],
    ['a job without anything', 'on: push\njobs: {a: }', ['the job "a" is not a mapping', 'the job "a" has neither "steps" nor "uses"']],
    ['a job without runner', 'on: push\njobs: {a: {steps: [{run: x}]}}', ['the job "a" has no "runs-on"']],
    ['steps that are a mapping', 'on: push\njobs: {a: {runs-on: x, steps: {run: x}}}', ['steps that are not a list']],
    ['a step that is a text', 'on: push\njobs: {a: {runs-on: x, steps: [x]}}', ['a step that is not a mapping']],
    ['a step that does nothing', 'on: push\njobs: {a: {runs-on: x, steps: [{name: x}]}}', ['a step without "run" or "uses"']],
    [
      'a step that does two things',
      'on: push\njobs: {a: {runs-on: x, steps: [{run: x, uses: a/b@v1}]}}',
      ['a step with both "run" and "uses"'],
    ],
  ])('%s', (_, text, expected) => {
    expect(notesOf(text)).toEqual(expected);
  });

  it('name their place, and only unknown keys are called so', () => {
    const { notes } = workflowOf('on: push\njobs:\n  a:\n    runs-on: x\n    foo: 1\n    steps:\n      - name: x\n');
    expect(notes.map(({ range: { line, column }, unknownKey }) => [line, column, unknownKey])).toEqual([
      [5, 5, true],
      [7, 9, undefined],
    ]);
  });

  it('take the last of two values', () => {
    expect(workflowOf(`name: one\nname: two\non: push\n${JOBS}`).name?.value).toBe('two');
  });
});
