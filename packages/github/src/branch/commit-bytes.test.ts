import fc from 'fast-check';
import { expect, it } from 'vitest';
import { branchServer, REPOSITORY } from './branch-server.fixture.js';
import { branchWriter } from './branch-writer.js';

const { repository, client } = branchServer({ 'memory.db': 'old' });

it('commits bytes that are no text as they are, beside text', async () => {
  const writer = branchWriter(client(), REPOSITORY);
  const git = () => repository().git;
  const odd = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 300 }), 2);
  for (const bytes of [new Uint8Array(), new Uint8Array([0, 255, 0xc3, 0x28, 13, 10]), ...odd]) {
    const outcome = await writer.commit({
      branch: 'main',
      expectedHead: git().head('main') ?? '',
      message: 'Prune the agent memory',
      additions: [
        { path: 'memory.db', text: Buffer.from(bytes).toString('base64'), encoding: 'base64' },
        { path: 'notes.md', text: 'ä' },
      ],
      deletions: [],
    });
    expect(outcome).toMatchObject({ outcome: 'committed' });
    expect(new Uint8Array(git().read('main', 'memory.db') ?? [])).toEqual(bytes);
    expect(git().readText('main', 'notes.md')).toBe('ä');
  }
});
