import type { SecretRotationDocument } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hashOfTree, repositoryFor } from '../../example-repository.fixture.js';
import { CONTENTS_ONLY, liveServer, NO_TOKEN } from '../../live/live-server.fixture.js';
import { FILES, SEED } from '../../live/live-setting.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const { sar, writes } = liveServer(SEED);

const statuses = ({ secrets }: SecretRotationDocument) => Object.fromEntries(secrets.map(({ name, status }) => [name, status]));

describe('sar variables rotate-check', () => {
  it.each<[string, readonly string[], number, Readonly<Record<string, string>>]>([
    ['by the baseline', [], 1, { NEW_KEY: 'due', NPM_TOKEN: 'due', DEPLOY_KEY: 'due-soon', LOST_KEY: 'absent' }],
    ['after so many days', ['--days', '210'], 1, { NEW_KEY: 'due', NPM_TOKEN: 'due-soon', DEPLOY_KEY: 'due-soon' }],
    ['later', ['--days', '3650', '--warn-days', '0'], 0, { NEW_KEY: 'fresh', NPM_TOKEN: 'fresh', DEPLOY_KEY: 'fresh' }],
  ])('tells which secrets are due: %s', async (_what, words, exitCode, expected) => {
    const { root } = repositoryFor(FILES);
    const before = hashOfTree(root);
    const result = await sar(root, ['variables', 'rotate-check', '--format', 'json', ...words]);
    expect(result.exitCode).toBe(exitCode);
    expect(statuses(publishedDocument('secret-rotation', result.out))).toMatchObject(expected);
    expect(hashOfTree(root)).toBe(before);
    expect(writes()).toEqual([]);
  });

  it('prints a table and Markdown', async () => {
    const { root } = repositoryFor(FILES);
    const table = await sar(root, ['variables', 'rotate-check']);
    expect(table.out).toMatch(/^ {2}due +repo-secrets\/NEW_KEY +325 days +2026-04-01\n/);
    expect(table.out).toMatch(/\n4 secrets: 2 due, 1 due within 14 days, 0 fresh, 1 absent, 0 unknown\n$/);
    const markdown = await sar(root, ['variables', 'rotate-check', '--format', 'md', '--days', '30']);
    expect(markdown.exitCode).toBe(1);
    expect(markdown.out).toContain('NEW_KEY');
  });

  it.each<[string, readonly string[], Parameters<typeof sar>[2], number, RegExp]>([
    ['no token', [], NO_TOKEN, 2, /no age could be read: give a token with "Secrets: read" in SAR_TOKEN/],
    ['no permission', [], CONTENTS_ONLY, 2, /no age could be read: the notes say what would help/],
    ['no days', ['--days', '0'], {}, 3, /--days takes a whole number from 1 to 3650, not "0"/],
    ['days that are a text', ['--days', '\u001b[31m9'], {}, 3, /not "\\u001b\[31m9"/],
    ['a fraction', ['--warn-days', '1.5'], {}, 3, /--warn-days takes a whole number from 0 to 365/],
  ])('says what is missing: %s', async (_what, words, io, exitCode, message) => {
    const { root } = repositoryFor(FILES);
    expect(await sar(root, ['variables', 'rotate-check', ...words], io)).toMatchObject({ exitCode, err: expect.stringMatching(message) });
  });
});
