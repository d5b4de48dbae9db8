import { setRole } from '@sar/testkit';
import { mayWrite, ROLES, UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { collaborators } from './collaborators.js';

const at = ciServer();
const roles = (token: string | undefined = 'reader') => collaborators(testClient(at().server.url, { token }), REPOSITORY);

describe('collaborators', () => {
  it.each(ROLES)('tells the role %s', async (role) => {
    setRole(at().repository, 'helper', role);
    expect(await roles().roleOf('Helper')).toEqual({ known: true, value: role });
  });

  it.each([
    ['maintain', 'Release Captain', 'write'],
    ['triage', 'admin', 'read'],
    ['read', 'write', 'read'],
    ['none', 'maintain', 'none'],
  ] as const)('of a role on the base %s that is called %s, what it may do counts: %s', async (base, name, role) => {
    setRole(at().repository, 'helper', base, name);
    expect(await roles().roleOf('helper')).toEqual({ known: true, value: role });
  });

  it('a stranger may not write, and who there is not has no role', async () => {
    setRole(at().repository, 'nobody', 'unknown');
    expect(await roles().roleOf('nobody')).toEqual({ known: true, value: 'none' });
    const stranger = await roles().roleOf('stranger');
    expect(stranger.known && mayWrite(stranger.value)).toBe(false);
  });

  it('is asked anew each time', async () => {
    const people = roles();
    setRole(at().repository, 'helper', 'write');
    expect(await people.roleOf('helper')).toEqual({ known: true, value: 'write' });
    setRole(at().repository, 'helper', 'none');
    expect(await people.roleOf('helper')).toEqual({ known: true, value: 'none' });
  });

  it('says why it does not know', async () => {
    expect(await collaborators(testClient(at().server.url, { token: undefined }), REPOSITORY).roleOf('x')).toMatchObject({
      known: false,
      reason: 'no-token',
    });
    at().server.faults.always('any', { kind: 'status', status: 502 });
    expect(await roles().roleOf('x')).toMatchObject({ known: false, reason: 'unreachable' });
  });

  it.each([
    ['no object', 'write'],
    ['no fields', {}],
    ['a word that is no role', { permission: 'push', role_name: 'push' }],
    ['another type', { permission: ['admin'], role_name: null }],
  ])('takes no odd answer: %s', async (_what, body) => {
    await using server = await scriptedServer(() => ({ body }));
    const answer = await collaborators(testClient(server.url, { token: 'x' }), 'o/r').roleOf('helper');
    expect(answer).toMatchObject({ known: false, reason: 'failed' });
  });

  it.each(['..', '', '../../user', 'a/b', 'x?y#z', '\u0000'])('a login %j leads nowhere else', async (login) => {
    const answer = await roles().roleOf(login);
    expect(answer.known ? answer.value : 'unknown').toMatch(/^(?:read|unknown)$/);
    for (const { path } of at().server.requests) expect(path).toMatch(/^\/repos\/octo-org\/r\/collaborators\/[^/?#]+\/permission$/);
  });

  it('is of no repository with an odd name', () => {
    expect(() => collaborators(testClient(at().server.url), 'octo/..')).toThrow(UserError);
  });
});
