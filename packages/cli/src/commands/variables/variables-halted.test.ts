import { addIssue, issuesOf } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import { liveServer, TOKEN } from '../../live/live-server.fixture.js';
import { FILES, SEED } from '../../live/live-setting.fixture.js';

const { server, sar, writes, repository } = liveServer(SEED);

const valueOf = (name: string): string | undefined => repository().variables.get(name)?.value;
const CHANGES: readonly { readonly words: readonly string[] }[] = [{ words: ['set', 'RING', '7'] }, { words: ['delete', 'RING'] }];

/** Takes a permission from the token, of a repository that not everybody sees. */
function without(permission: 'issues'): void {
  const caller = server().world.tokens.get(TOKEN);
  if (caller === undefined || !('permissions' in caller)) throw new Error('the token is not seeded');
  Object.assign(caller, { permissions: { ...caller.permissions, [permission]: undefined } });
  Object.assign(repository(), { private: true });
}

describe.each(CHANGES)('sar variables $words.0', ({ words }) => {
  it('is refused while an issue halts SAR, whoever wrote it, and names the issue alone', async () => {
    const { root } = repositoryFor(FILES);
    const { number } = addIssue(repository(), { labels: ['SAR:Halt'], title: '::error::@everyone', user: 'stranger', association: 'NONE' });
    const { exitCode, out, err } = await sar(root, ['variables', ...words]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toContain(`refused: halted by issue #${number} (`);
    expect(err).not.toContain('everyone');
    expect(writes()).toEqual([]);
    expect(valueOf('RING')).toBeUndefined();
    Object.assign(issuesOf(repository()).issues.get(number) ?? {}, { state: 'closed' });
    expect((await sar(root, ['variables', ...words])).exitCode).toBe(0);
  });

  it('says once what the token lacks to see that nothing halts', async () => {
    const { root } = repositoryFor(FILES);
    without('issues');
    const { exitCode, out, err } = await sar(root, ['variables', ...words]);
    expect(exitCode).toBe(2);
    expect((out + err).match(/add `issues: read` under `permissions:`/g)).toHaveLength(1);
    expect(writes()).toEqual([]);
  });

  it('asks for issues to be switched on where a halt could not be told', async () => {
    const { root } = repositoryFor(FILES);
    issuesOf(repository()).enabled = false;
    const { exitCode, out, err } = await sar(root, ['variables', ...words]);
    expect(exitCode).not.toBe(0);
    expect((out + err).match(/switch the issues of the repository on in its settings/g)).toHaveLength(1);
    expect(writes()).toEqual([]);
  });
});
