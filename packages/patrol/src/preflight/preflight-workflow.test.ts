import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition, expressionSpans, githubsOpinion } from '@sar/workflows';
import { preflightWorkflow } from './preflight-workflow.js';
import { referenceTo, runPreflight, workflowIn } from './preflight.fixture.js';

const PROD = { environment: { kind: 'named', name: 'prod' } } as const;

function jobsOf(...given: Parameters<typeof preflightWorkflow>) {
  return workflowIn(preflightWorkflow(...given)).jobs;
}

describe('preflightWorkflow', () => {
  const references = [
    referenceTo('secrets', 'B'),
    referenceTo('secrets', 'A'),
    referenceTo('secrets', 'A', { line: 9 }),
    referenceTo('vars', 'A'),
    referenceTo('secrets', 'DEPLOY', PROD),
    referenceTo('secrets', 'ELSEWHERE', { effect: 'elsewhere' }),
    referenceTo('secrets', 'NEVER', { effect: 'none' }),
    referenceTo('secrets', 'GITHUB_TOKEN', { builtin: 'token' }),
    referenceTo('secrets', 'BOT', { onlyFor: 'dependabot' }),
    referenceTo('secrets', 'DYNAMIC', { environment: { kind: 'dynamic', text: '${{ x }}' } }),
    referenceTo('secrets', 'NO-NAME'),
    referenceTo('secrets', 'GITHUB_RESERVED'),
  ];

  it('is a sound workflow without permissions, checkout and deployments', async () => {
    const text = preflightWorkflow(references, { events: ['workflow_dispatch', 'pull_request', 'push', 'schedule'] });
    const workflow = workflowIn(text);
    expect(workflow.notes).toEqual([]);
    expect(await githubsOpinion(workflow)).toEqual([]);
    expect(workflow.triggers.map(({ event }) => event)).toEqual(['workflow_dispatch', 'pull_request', 'push', 'schedule']);
    expect([workflow.permissions, ...workflow.jobs.map(({ permissions }) => permissions)]).toEqual([new Map(), new Map(), new Map()]);
    expect(workflow.jobs.flatMap(({ steps }) => steps.map(({ kind }) => kind))).toEqual(['run', 'run']);
    expect(text.match(/deployment: \S+/g)).toEqual(['deployment: false']);
    expect(text.match(/timeout-minutes/g)).toHaveLength(2);
  });

  it('tests each entry once, in the job of its environment', () => {
    const jobs = jobsOf(references);
    const entries = jobs.map(({ environment, steps }) => [environment?.value, steps[0]?.env.get('ENTRIES')?.value]);
    expect(entries).toEqual([
      [undefined, 'SECRETS_A SECRETS_B SECRETS_DYNAMIC VARS_A'],
      ['prod', 'SECRETS_DEPLOY'],
    ]);
  });

  it('lets no value of a secret out of an expression, and no expression into the script', () => {
    for (const { steps } of jobsOf(references)) {
      for (const step of steps) {
        expect(step.run?.value).not.toContain('${{');
        for (const [key, { value }] of step.env) {
          for (const { inner } of expressionSpans(value)) {
            if (/secrets|vars/.test(inner))
              expect([key, inner]).toEqual([expect.stringMatching(/^HAS_/), expect.stringMatching(/^\w+\.\w+ != ''$/)]);
          }
        }
      }
    }
  });

  it.each([
    ['a push', { 'github.actor': 'someone' }, false],
    ['a push of Dependabot', { 'github.actor': 'dependabot[bot]' }, true],
    ['a pull request', { 'github.event.pull_request.number': 5, 'github.event.pull_request.head.repo.full_name': 'own/repository' }, false],
    ['a pull request of a fork', { 'github.event.pull_request.number': 5, 'github.event.pull_request.head.repo.full_name': 'a/b' }, true],
    ['a pull request of a fork that is gone', { 'github.event.pull_request.number': 5 }, true],
  ])('knows whether secrets are withheld from %s', (_, known, expected) => {
    const text = jobsOf(references)[0]?.steps[0]?.env.get('WITHHELD')?.value ?? '';
    const values = new Map<string, string | number>(Object.entries({ 'github.repository': 'own/repository', ...known }));
    expect(evaluateCondition(text, (path) => values.get(path) ?? null)).toBe(expected);
  });

  it('says which names it leaves out', () => {
    expect(preflightWorkflow(references)).toContain('# Not tested, since GitHub allows no such name: "NO-NAME"\n');
  });

  it.each([
    ['nothing to test', [], [], 'nothing to test'],
    ['a required name that cannot be', [], [{ context: 'vars', name: 'a b' } as const], '"a b" is no name'],
    [
      'an expression as environment',
      [referenceTo('vars', 'A', { environment: { kind: 'named', name: 'x${{ y }}' } })],
      [],
      'cannot be tested',
    ],
    ['a line end in an environment', [referenceTo('vars', 'A', { environment: { kind: 'named', name: 'x\ny' } })], [], 'cannot be tested'],
  ])('refuses %s', (_, given, required, message) => {
    expect(() => preflightWorkflow(given, { required })).toThrow(message);
  });

  it('holds only what it was given, whatever names a repository has', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,9}$/),
      fc.constantFrom("A'", 'A\nrun: x', '${{ x }}', '"', '#', '$(x)', '`x`'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.option(text)), { minLength: 1, maxLength: 6 }), (given) => {
        const all = given.map(([name, environment]) =>
          referenceTo('secrets', name, environment === null ? {} : { environment: { kind: 'named', name: environment } }),
        );
        let generated: string;
        try {
          generated = preflightWorkflow(all);
        } catch (error) {
          expect(error).toHaveProperty('name', 'UserError');
          return;
        }
        const { jobs, notes } = workflowIn(generated);
        expect(notes).toEqual([]);
        const environments = new Set(given.map(([, environment]) => environment));
        for (const { environment, steps } of jobs) {
          expect(environments).toContain(environment?.value ?? null);
          const names = steps[0]?.env
            .get('ENTRIES')
            ?.value.split(' ')
            .map((entry) => entry.replace('SECRETS_', ''));
          for (const name of names ?? []) expect(given.map(([each]) => each)).toContain(name);
          expect(steps).toHaveLength(1);
        }
      }),
    );
  });
});

describe('the script of a preflight', () => {
  const references = [
    referenceTo('secrets', 'A'),
    referenceTo('vars', 'V'),
    referenceTo('secrets', 'Z_9'),
    referenceTo('vars', 'SECRETS_X'),
  ];
  const required = [{ context: 'secrets', name: 'A' } as const];

  it.each<[string, readonly string[], '' | 'forks' | 'dependabot', string, number]>([
    [
      'all there',
      ['SECRETS_A', 'SECRETS_Z_9', 'VARS_V', 'VARS_SECRETS_X'],
      '',
      'A present\nZ_9 present\nSECRETS_X present\nV present\n',
      0,
    ],
    ['an optional one absent', ['SECRETS_A', 'VARS_V', 'VARS_SECRETS_X'], '', 'A present\nZ_9 absent\nSECRETS_X present\nV present\n', 0],
    ['a required one absent', ['VARS_V'], '', 'A absent\nZ_9 absent\nSECRETS_X absent\nV present\n', 1],
    ['a fork', ['VARS_V'], 'forks', 'A unknown\nZ_9 unknown\nSECRETS_X unknown\nV present\n', 0],
    ['a fork that is given secrets', ['SECRETS_A'], 'forks', 'A present\nZ_9 unknown\nSECRETS_X unknown\nV unknown\n', 0],
    ['Dependabot', ['SECRETS_A', 'VARS_V'], 'dependabot', 'A unknown\nZ_9 unknown\nSECRETS_X absent\nV present\n', 0],
  ])('prints what is there: %s', (_, present, withheld, printed, status) => {
    const [job] = jobsOf(references, { required });
    if (job === undefined) throw new Error('no job');
    const run = runPreflight(job, present, withheld);
    expect([run.printed, run.status]).toEqual([printed, status]);
    const result: unknown = JSON.parse(run.output.replace(/^result=/, ''));
    const statusOf = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(printed)?.[1];
    expect(result).toEqual({
      schema: 'sar.preflight/1',
      environment: null,
      withheld,
      entries: [
        { context: 'secrets', name: 'A', status: statusOf('A'), required: true },
        { context: 'secrets', name: 'Z_9', status: statusOf('Z_9'), required: false },
        { context: 'vars', name: 'SECRETS_X', status: statusOf('SECRETS_X'), required: false },
        { context: 'vars', name: 'V', status: statusOf('V'), required: false },
      ],
    });
    expect(run.summary.split('\n')).toHaveLength(7);
    expect(run.summary).toContain(`| \`A\` | secrets | ${statusOf('A')} |`);
  });

  it('does not call absent what an environment that only a run knows may hold', () => {
    const [job] = jobsOf([referenceTo('secrets', 'A', { environment: { kind: 'unknown', why: 'x' } })]);
    if (job === undefined) throw new Error('no job');
    expect(runPreflight(job, []).printed).toBe('A unknown\n');
    expect(runPreflight(job, ['SECRETS_A']).printed).toBe('A present\n');
  });

  it('writes the name of an environment as it is', () => {
    const name = `it's "a" $(touch x) \\ \`y\` é`;
    const [job] = jobsOf([referenceTo('vars', 'A', { environment: { kind: 'named', name } })]);
    if (job === undefined) throw new Error('no job');
    expect(JSON.parse(runPreflight(job, []).output.replace(/^result=/, ''))).toMatchObject({ environment: name });
  });
});
