import { describe, expect, it } from 'vitest';
import type { GitHubClient, GraphqlResult } from '../client/index.js';
import { viewerLogin } from './viewer-login.js';

const answering = (result: GraphqlResult) => ({ graphql: async () => result }) as Pick<GitHubClient, 'graphql'> as GitHubClient;
const failure = { status: 401, reason: 'forbidden', detail: 'cannot read whom the token belongs to', message: '', attempts: 1 } as const;

describe('viewerLogin', () => {
  it.each<[string, GraphqlResult, object]>([
    ['an app', { ok: true, data: { viewer: { login: 'github-actions[bot]' } } }, { known: true, value: 'github-actions[bot]' }],
    ['nobody', { ok: true, data: { viewer: null } }, { known: false, reason: 'failed' }],
    ['an odd answer', { ok: true, data: { viewer: { login: 7 } } }, { known: false, reason: 'failed' }],
    ['a refusal', { ok: false, failure, errors: [] }, { known: false, reason: 'forbidden' }],
  ])('%s', async (_, result, expected) => {
    expect(await viewerLogin(answering(result))).toMatchObject(expected);
  });
});
