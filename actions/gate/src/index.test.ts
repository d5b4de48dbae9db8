import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { runActionAsRunner, type ActionResult } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { NAME, NEEDS, repositoryRoot, scene, sharedServer, TOKEN, VARIABLES_TOKEN, type Scene } from './gate-scene.fixture.js';

const server = sharedServer();

/** Starts the bundled action as the runner does, on the pull request of the scene. */
async function runBundle(opened: Scene, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const { checkout, number, head, base, merge } = opened;
  const repository = { full_name: NAME, default_branch: 'main' };
  return runActionAsRunner({
    action: 'gate',
    repositoryRoot,
    workspace: checkout.root,
    token: TOKEN,
    inputs: { needs: NEEDS, 'verdict-file': '.git/verdict.json', ...inputs },
    event: {
      name: 'pull_request',
      payload: {
        action: 'synchronize',
        number,
        repository,
        pull_request: { number, head: { sha: head, ref: 'fix', repo: repository }, base: { sha: base, ref: 'main', repo: repository } },
      },
    },
    github: server(),
    env: {
      GITHUB_REPOSITORY: NAME,
      GITHUB_SHA: merge,
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_JOB: 'gate',
      GITHUB_WORKFLOW_REF: `${NAME}/.github/workflows/ci.yml@refs/pull/${number}/merge`,
    },
  });
}

/** The document in a file, checked with the published schema. */
function verdictIn(path: string | undefined): { readonly outcome: string } {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(`${repositoryRoot}/schemas/verdict.schema.json`, 'utf8')) as object;
  const document = JSON.parse(readFileSync(path ?? '', 'utf8')) as { readonly outcome: string };
  if (!ajv.validate(schema, document)) throw new Error(ajv.errorsText());
  return document;
}

describe('the bundled action', () => {
  it('judges, publishes and fails the step with the gate; what programs print is text', async () => {
    const opened = scene({ server: server(), change: { broken: '::error::pwned\n##[error]pwned\n::stop-commands::x\n' } });
    const result = await runBundle(opened, { 'variables-token': VARIABLES_TOKEN, comment: 'true' });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.commands.filter(({ name }) => name !== 'add-mask').map(({ name, data }) => [name, data])).toEqual([
      ['error', expect.stringMatching(/^the gate fails: tests \(1 of 4 required lines\); the step's summary/)],
    ]);
    expect([...result.outputs.keys()].toSorted()).toEqual(['failed-checks', 'remedies', 'verdict', 'verdict-file']);
    expect(result.outputs.get('failed-checks')).toBe('tests');
    expect(verdictIn(result.outputs.get('verdict-file')).outcome).toBe('fail');
    expect(result.summary).toContain('## SAR gate');
    expect(opened.checkRuns()).toMatchObject([{ sha: opened.head, conclusion: 'failure' }]);
    expect(opened.comments()).toHaveLength(1);
    for (const secret of [TOKEN, VARIABLES_TOKEN])
      expect(result.log.replaceAll(/^::add-mask::.*$/gm, '') + result.summary + JSON.stringify([...result.outputs])).not.toContain(secret);
  });

  it('passes', async () => {
    const opened = scene({ server: server() });
    const result = await runBundle(opened);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs.get('verdict')).toBe('pass');
    expect(result.outputs.get('remedies')).toBe('[]');
  });
});
