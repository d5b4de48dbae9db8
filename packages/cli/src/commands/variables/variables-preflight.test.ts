import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutTree } from '@sar/host';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { FILES } from '../../live/live-setting.fixture.js';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly environment?: { readonly name: string }; readonly steps: readonly object[] }>>;
}

describe('sar variables preflight', () => {
  it('prints a valid workflow that tests what is declared and what is referenced', async () => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sarIn(root, ['variables', 'preflight']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(hashOfTree(root)).toBe(before);
    const { on, jobs, permissions } = parse(out) as Workflow;
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    expect(permissions).toEqual({});
    expect(Object.values(jobs).map(({ environment }) => environment?.name)).toEqual([undefined, 'production']);
    for (const name of ['NPM_TOKEN', 'DEPLOY_KEY', 'LOST_KEY']) expect(out).toContain(`secrets.${name} != ''`);
    expect(out).toContain("vars.LOG_LEVEL != ''");
    // A secret is compared and never handed on.
    for (const [, after] of out.matchAll(/\$\{\{ *secrets\.\w+([^}]*)\}\}/g)) expect(after?.trim()).toBe("!= ''");
  });

  it('writes it where --out says, started by what --on says, and the checkout reads it as a workflow', async () => {
    const { root } = repositoryFor(FILES);
    const path = '.github/workflows/preflight.yml';
    const { exitCode, out, err } = await sarIn(root, ['variables', 'preflight', '--on', 'push,schedule', '--out', path]);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: '', err: `wrote ${path}\n` });
    expect(Object.keys((parse(readFileSync(join(root, path), 'utf8')) as Workflow).on)).toEqual(['push', 'schedule']);
    const read = repositoryWorkflows(checkoutTree(root)).workflows();
    expect(read.map((workflow) => [workflow.path, workflow.kind])).toEqual([
      ['.github/workflows/ci.yml', 'workflow'],
      [path, 'workflow'],
    ]);
    const patrol = await sarIn(root, ['patrol', '--offline', '--format', 'json']);
    expect(
      (JSON.parse(patrol.out) as { findings: readonly { artefact: { path: string } }[] }).findings.filter(
        ({ artefact }) => artefact.path === path,
      ),
    ).toEqual([]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an event that it cannot start on', ['--on', 'pull_request_target'], /--on takes .*, not "pull_request_target"/],
    ['a path behind a link', ['--out', '../'], /cannot be written|is a directory|leads out/],
    ['a token', ['--token-env', 'X'], /has no option --token-env/],
  ])('refuses %s', async (_what, words, message) => {
    const { root } = repositoryFor(FILES);
    expect(await sarIn(root, ['variables', 'preflight', ...words])).toMatchObject({
      exitCode: 3,
      out: '',
      err: expect.stringMatching(message),
    });
  });
});

describe('sar variables import-guide', () => {
  const GUIDE = `# Guide

## Repository variables

| Name | Required | Purpose |
| --- | --- | --- |
| \`LOG_LEVEL\` | yes | how much is logged |
| \`OLD\` | no | ::error::x |
| not a name | yes | \u001b[31m |

## Repository secrets

| Secret | Description |
| --- | --- |
| DEPLOY_KEY | deploys |
`;

  it('prints a registry that is a baseline, names what it leaves out, and writes nothing', async () => {
    const { root, write } = repositoryFor({ 'docs/guide.md': GUIDE });
    const before = hashOfTree(root);
    const { exitCode, out, err } = await sarIn(join(root, 'docs'), ['variables', 'import-guide', 'guide.md']);
    expect(exitCode).toBe(0);
    expect(hashOfTree(root)).toBe(before);
    expect((parse(out) as { variables: { registry: unknown } }).variables.registry).toEqual({
      'repo-secrets': { DEPLOY_KEY: { purpose: 'deploys' } },
      'repo-vars': { LOG_LEVEL: { purpose: 'how much is logged' }, OLD: { required: false, purpose: '::error::x' } },
    });
    expect(err).toMatch(/^guide\.md:9: left out: .*\n3 entries\n$/);
    expect(out + err).not.toContain('\u001b');
    write('.github/sar.yml', `version: 1\n${out}`);
    const { out: expected } = await sarIn(root, ['variables', 'expected', '--format', 'json']);
    expect((JSON.parse(expected) as { expected: readonly object[] }).expected).toHaveLength(3);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no file', [], /the Markdown file is missing/],
    ['a file that is not there', ['nowhere.md'], /nowhere\.md cannot be read: ENOENT/],
    ['a file without a table', ['README.md'], /README\.md has no table/],
    ['two files', ['a.md', 'b.md'], /takes at most 1 argument/],
  ])('says what is wrong: %s', async (_what, words, message) => {
    const { root } = repositoryFor({ 'README.md': '# x\n' });
    expect(await sarIn(root, ['variables', 'import-guide', ...words])).toMatchObject({
      exitCode: 3,
      out: '',
      err: expect.stringMatching(message),
    });
  });
});
