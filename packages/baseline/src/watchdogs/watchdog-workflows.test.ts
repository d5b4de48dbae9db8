import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHIPPED_WATCHDOGS } from './shipped-watchdog.js';
import { watchdogFile, type WorkflowStep } from './watchdog-workflow.fixture.js';

const ACTIONS = new URL('../../../../actions/', import.meta.url);
/** What a workflow may take from its contexts: nothing that whoever opens a pull request can choose as a text. */
const MAY_BE_READ = [
  /^inputs\.[\w-]+$/,
  /^secrets\.[A-Z][A-Z0-9_]*$/,
  /^vars$/,
  /^needs(?:\.[\w-]+\.(?:result|outputs\.[\w-]+))?$/,
  /^(?:steps|jobs)\.[\w-]+\.(?:outcome|outputs\.[\w-]+)$/,
  /^env\.(?:KEY_GIVEN|TOKEN_GIVEN)$/,
  /^runner\.temp$/,
  /^github\.(?:token|event_name|ref|run_id)$/,
  /^github\.event\.(?:pull_request(?:\.(?:number|(?:head|base)\.repo\.id))?|repository\.default_branch)$/,
];
/** Jobs that hold a secret and run programs of the default branch: what they mend and judge is that branch, and no change of somebody. */
const RUN_PROGRAMS_WITH_SECRETS = ['self-healing.heal'];

interface ActionFile {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

const actionOf = (uses: string): ActionFile =>
  parse(readFileSync(new URL(`${uses.slice('$/actions/'.length)}/action.yml`, ACTIONS), 'utf8')) as ActionFile;
/** The names in expressions; texts between quotes are none. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].flatMap(([, expression = '']) =>
    [...expression.replaceAll(/'[^']*'/g, '').matchAll(/[A-Za-z_][\w-]*(?:\.[\w-]+)*(?!\w*\()/g)].map(([name]) => name),
  );
const holdsSecret = (value: unknown): boolean => /\$\{\{[^}]*\bsecrets\./.test(JSON.stringify(value ?? ''));
const KEYWORDS = new Set(['true', 'false', 'always', 'cancelled', 'format', 'toJSON']);

describe.each(SHIPPED_WATCHDOGS.map((watchdog) => [watchdog.id, watchdog] as const))('the workflow of %s', (id, watchdog) => {
  const { text, workflow, uncommented } = watchdogFile(watchdog);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([job, { steps: own }]) => own.map((step) => [job, step] as const));

  it('is started by its callers alone', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_call']);
  });

  it('gives nothing to jobs that ask for nothing, and says what each permission is for', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, { permissions }] of jobs) expect(Object.keys(permissions ?? {}), name).not.toEqual([]);
    expect(uncommented).toEqual([]);
  });

  it('ends each job in time, on the runner that the caller chooses', () => {
    for (const [name, job] of jobs) {
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60);
      expect(job['runs-on'], name).toBe('${{ inputs.runs-on }}');
    }
  });

  it('has one concurrency group in a repository, one a pull request for changes', () => {
    const { group, queue, 'cancel-in-progress': cancels = false } = workflow.concurrency;
    const ofChange = id === 'preflight' ? '-${{ github.event_name }}-${{ github.event.pull_request.number || github.run_id }}' : '';
    expect(group).toBe(`sar-watchdog-${id}${ofChange}`);
    expect(cancels).toBe(id === 'preflight');
    expect(queue).toBe(id === 'variable-intents' ? 'max' : undefined);
  });

  it('documents its inputs, and works without any', () => {
    for (const [name, input] of Object.entries(workflow.on['workflow_call']?.inputs ?? {})) {
      expect(input['description'], name).toMatch(/\.$/);
      expect(['string', 'boolean'], name).toContain(input['type']);
      expect(typeof input['default'], name).toBe(input['type']);
      expect(input['required'] ?? false, name).toBe(false);
    }
  });

  it('takes no input and no secret that it does not use', () => {
    const body = text.slice(text.indexOf('\npermissions: {}'));
    const { inputs = {}, secrets = {} } = workflow.on['workflow_call'] ?? {};
    const used = new Set(namesIn(body));
    expect(Object.keys(inputs).filter((name) => !used.has(`inputs.${name}`))).toEqual([]);
    expect(Object.keys(secrets).filter((name) => !used.has(`secrets.${name}`))).toEqual([]);
    expect([...used].filter((name) => name.startsWith('inputs.') && inputs[name.slice('inputs.'.length)] === undefined)).toEqual([]);
    expect([...used].filter((name) => name.startsWith('secrets.') && secrets[name.slice('secrets.'.length)] === undefined)).toEqual([]);
  });

  it('reads nothing that whoever opens a pull request can choose', () => {
    const names = namesIn(text).filter((name) => !KEYWORDS.has(name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !MAY_BE_READ.some((may) => may.test(name)))).toEqual([]);
  });

  it('puts no expression into a script, and runs its scripts in bash', () => {
    const scripts = steps.flatMap(([, { run }]) => run ?? []);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    const shells = [workflow.defaults, ...jobs.map(([, job]) => (job as { defaults?: unknown }).defaults)].filter(
      (each) => each !== undefined,
    );
    if (scripts.length > 0) expect(shells).toEqual([{ run: { shell: 'bash' } }]);
  });

  it('hands over variables, which the log of a run shows, only where the caller lets it', () => {
    for (const [name, step] of steps) {
      const all = Object.values({ ...step.with, ...step.env }).filter((value) => String(value).includes('toJSON(vars)'));
      const guarded = (step as WorkflowStep & { if?: string }).if === '${{ inputs.pass-variables }}';
      for (const value of all)
        expect(guarded ? '' : value, name).toMatch(/^$|^\$\{\{ inputs\.pass-variables && toJSON\(vars\) \|\| '' \}\}$/);
    }
    expect(text.includes('toJSON(vars)')).toBe(['preflight', 'variables', 'nightly'].includes(id));
  });

  it('pins what it uses, and uses its own actions at its own commit', () => {
    const lines = [...text.matchAll(/^ +(?:- )?uses: (.*)$/gm)].map(([, value = '']) => value);
    expect(lines).toHaveLength(steps.filter(([, { uses }]) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/^(?:\$\/actions\/[a-z-]+|[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    for (const [, { uses = '' }] of steps.filter(([, step]) => step.uses?.startsWith('$/') === true))
      expect(existsSync(new URL(`${uses.slice('$/actions/'.length)}/action.yml`, ACTIONS)), uses).toBe(true);
  });

  it('gives its own actions inputs that they have, and takes outputs that they have', () => {
    for (const [, { uses, with: given = {} }] of steps) {
      if (uses?.startsWith('$/') !== true) continue;
      expect(Object.keys(actionOf(uses).inputs ?? {}), uses).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    const named = steps.map(([job, step]) => [job, (step as WorkflowStep & { id?: string }).id, step.uses] as const);
    for (const [, step = '', output = ''] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const own = named.filter(([, name, uses]) => name === step && uses?.startsWith('$/') === true);
      for (const [, , uses = ''] of own) expect(Object.keys(actionOf(uses).outputs ?? {}), uses).toContain(output);
    }
  });

  it('leaves no token in the checkout', () => {
    const checkouts = steps.filter(([, { uses }]) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter(([, step]) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('gives the token of a command to its own step', () => {
    for (const [name, job] of jobs) {
      expect(Object.keys(job.env ?? {}), name).not.toContain('SAR_TOKEN');
      for (const step of job.steps) {
        if (step.env?.['SAR_TOKEN'] !== undefined) expect(step.run, name).toBeDefined();
        expect(JSON.stringify(step.with ?? {}), name).not.toContain('SAR_TOKEN');
      }
    }
    expect((workflow as { env?: unknown }).env).toBeUndefined();
  });

  // Pull requests could not use an environment of the default branch, so that the pre-flight has none.
  it('lets secrets come from an environment that the caller chooses', () => {
    for (const [name, { steps: own, environment }] of jobs) {
      const holds = id !== 'preflight' && own.some((step) => holdsSecret(step.with) || holdsSecret(step.env));
      expect(environment, name).toBe(holds ? '${{ inputs.environment }}' : undefined);
    }
  });

  it('restores no cache where variables are written', () => {
    expect((workflow as { 'cache-mode'?: string })['cache-mode']).toBe(id === 'variable-intents' ? 'none' : undefined);
  });

  it('runs no program of the repository beside a secret', () => {
    for (const [name, { steps: own }] of jobs) {
      if (!own.some((step) => holdsSecret(step.with) || holdsSecret(step.env))) continue;
      const runs = own.filter(({ uses = '', with: given = {} }) =>
        uses === '$/actions/sensor'
          ? given['run-commands'] !== undefined
          : ['$/actions/gate', '$/actions/rescue', '$/actions/cache-setup'].includes(uses) && given['run-commands'] !== false,
      );
      expect(runs.length > 0, name).toBe(RUN_PROGRAMS_WITH_SECRETS.includes(`${id}.${name}`));
    }
  });
});
