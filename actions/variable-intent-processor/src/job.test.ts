import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BOX, intent, scene } from './run-processor.fixture.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(join(root, 'actions/variable-intent-processor/README.md'), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: unknown;
}
interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[]; readonly paths: readonly string[] } } & Readonly<
    Record<string, unknown>
  >;
  readonly permissions: unknown;
  readonly env?: unknown;
  readonly concurrency: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: unknown; readonly environment: string; readonly env?: unknown; readonly steps: readonly Step[] }>
  >;
}
const workflow = parse(/^```yaml\n(# \.github\/workflows.*?)^```/ms.exec(readme)?.[1] ?? '') as Workflow;
const jobs = Object.values(workflow.jobs);
const [{ steps = [] } = {}] = jobs;

/**
 * Packages that the sensors load when they run, and the one that opens artifacts. The action shares the index of their packages;
 * `scripts/budgets.test.ts` shows that nothing of it is bundled for the action.
 */
const OF_OTHERS = [
  '@renovatebot/pep440',
  '@secretlint/core',
  '@secretlint/profiler',
  '@secretlint/secretlint-rule-preset-recommend',
  'ae-cvss-calculator',
  'ajv',
  'ajv-formats',
  'github-slugger',
  'htmlparser2',
  'hyparquet',
  'jsonc-parser',
  'markdown-it',
  'semver',
  'smol-toml',
  'yauzl',
];
/** Packages that the sources of the action can reach, followed through every import that is more than a type. */
function reachablePackages(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gms,
    );
    for (const [, from, lazily, bare] of imports) {
      const name = from ?? lazily ?? bare ?? '';
      if (name.startsWith('@sar/')) waiting.push(`packages/${name.slice('@sar/'.length)}/src/index.ts`);
      else if (name.startsWith('.'))
        waiting.push(...[join(dirname(file), name.replace(/\.js$/, '.ts'))].filter((path) => path.endsWith('.ts')));
      else packages.add(name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? ''));
    }
  }
  expect(seen.size).toBeGreaterThan(200);
  return packages;
}

describe('Q16 token theft in job', () => {
  it('the job has the checkout, the token and the processor, no script and no cache', () => {
    expect(jobs).toHaveLength(1);
    expect(steps.map(({ uses = '' }) => uses.replace(/@.*/, ''))).toEqual([
      'actions/checkout',
      'actions/create-github-app-token',
      'org/sar/actions/variable-intent-processor',
    ]);
    expect(steps.filter(({ run, env }) => run !== undefined || env !== undefined)).toEqual([]);
    expect(steps[0]?.with).toMatchObject({ 'persist-credentials': false });
    expect(JSON.stringify(workflow)).not.toMatch(/cache|artifact|secrets: ?inherit/i);
    expect(readme).toMatch(/Pin all three actions to commits/);
  });

  it('the token reaches one step as its input, the key an environment, and the workflow itself has no permission', () => {
    const holders = steps.filter((step) => JSON.stringify(step).includes('steps.app.outputs.token'));
    expect(holders).toEqual([steps[2]]);
    expect(JSON.stringify(steps.slice(2)).includes('secrets.')).toBe(false);
    expect([workflow.permissions, jobs[0]?.permissions]).toEqual([{}, { contents: 'read' }]);
    expect(jobs[0]?.environment).toMatch(/\w/);
    expect([workflow.env, jobs[0]?.env]).toEqual([undefined, undefined]);
  });

  it('the action can load these packages and no others', () => {
    const packages = [...reachablePackages('actions/variable-intent-processor/src/index.ts')].toSorted();
    expect(packages.filter((name) => !name.startsWith('node:') && !OF_OTHERS.includes(name))).toEqual([
      '@actions/core',
      // Of packages/host, which can start programs; the processor starts none.
      '@actions/exec',
      '@actions/expressions',
      '@actions/github',
      '@actions/workflow-parser',
      '@octokit/core',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      '@octokit/request-error',
      'croner',
      'diff',
      're2js',
      'unbash',
      'yaml',
      'zod',
    ]);
    expect(packages.filter((name) => /^node:(?:http|net|tls|dns|vm|inspector|worker)/.test(name))).toEqual([]);
  });

  it('the action has an entry and no hook before or after it', () => {
    const { runs } = parse(readFileSync(join(root, 'actions/variable-intent-processor/action.yml'), 'utf8')) as { readonly runs: object };
    expect(Object.keys(runs)).toEqual(['using', 'main']);
    expect(existsSync(join(root, 'dist/variable-intent-processor/index.js'))).toBe(true);
  });
});

describe('Q11 race / lost update', () => {
  it('the runs of the workflow follow one another, and none is dropped', () => {
    expect(workflow.concurrency).toEqual({
      group: expect.not.stringContaining('${{') as string,
      'cancel-in-progress': false,
      queue: 'max',
    });
  });
});

describe('Q2 untrusted branch / PR code', () => {
  it('the workflow starts by a push to the default branch or on a schedule, and by nothing else', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'schedule']);
    expect(workflow.on.push.branches).toEqual(['main']);
  });
});

describe('Q17 loops', () => {
  it('the workflow has a path filter, and the commit that removes files says [skip ci]', async () => {
    expect(workflow.on.push.paths).toEqual([`${BOX}/**`]);
    const { repository, push, run } = await scene();
    push(Object.fromEntries([intent('LOG_LEVEL', 'info'), intent('NOT_ALLOWED', 'x')]));
    const before = repository.git.history('main');
    await run({ 'on-refused': 'warn' });
    const made = repository.git.history('main').filter((id) => !before.includes(id));
    expect(made.map((id) => repository.git.objects.commits.get(id)?.message.split('\n')[0])).toEqual([
      expect.stringMatching(/\[skip ci\]$/),
    ]);
  });
});

describe('Q18 who asked?', () => {
  it('a forged author and `queued_by` authorise nothing; who reviewed and merged is not looked at, which is for the rules of the branch', async () => {
    const { checkout, push, run, variables, ledger } = await scene();
    checkout.git('config', 'user.name', 'github-actions[bot]');
    push(Object.fromEntries([intent('NOT_ALLOWED', 'x', { queued_by: 'admin' }), intent('LOG_LEVEL', 'info', { queued_by: 'admin' })]));
    const result = await run({ 'on-refused': 'warn' }, { env: { GITHUB_ACTOR: 'admin', GITHUB_TRIGGERING_ACTOR: 'admin' } });
    expect(variables(), result.log).toEqual({ LOG_LEVEL: 'info' });
    // The commit leads to the pull request and its reviews; `queued_by` is what the file says of itself.
    expect(ledger()).toMatchObject([{ queued_by: 'admin', commit: checkout.git('rev-parse', 'HEAD') }]);
  });
});

describe('Q20 TOCTOU between validation and apply', () => {
  it('what the work tree holds is not what is applied', async () => {
    const { checkout, push, run, variables } = await scene();
    const [path, text] = intent('LOG_LEVEL', 'info');
    push({ [path]: text });
    checkout.write(path, intent('LOG_LEVEL', 'debug')[1]);
    checkout.write('.github/sar.yml', 'version: 1\n');
    await run();
    expect(variables()).toEqual({ LOG_LEVEL: 'info' });
  });
});
