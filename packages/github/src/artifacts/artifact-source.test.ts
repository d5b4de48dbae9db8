import { addArtifact, type RunState } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { ciServer } from '../ci/ci-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { artifactSource } from './artifact-source.js';

type ArtifactState = ReturnType<typeof addArtifact>;

const at = ciServer();
const NAME = { owner: 'octo-org', repo: 'r' };
const MINUTE = 60_000;
const ARCHIVE = new Uint8Array([0x50, 0x4b, 0xff, 0xfe, 0x00, 0xc3]);

const source = (token = 'reader') => artifactSource(testClient(at().server.url, { token }), NAME, 'main');

/** An artifact that is so many minutes old, and the run that made it. */
function artifact(minutes: number, run: Partial<RunState> = {}, values: Partial<ArtifactState> = {}): ArtifactState {
  const { id } = at().add(minutes * 60, { branch: 'main', event: 'schedule', ...run });
  const createdAt = new Date(Date.now() - minutes * MINUTE);
  return addArtifact(at().repository, { name: 'memory', run: id, createdAt, archive: ARCHIVE, ...values });
}

describe('the newest artifact', () => {
  it('is the newest of the name', async () => {
    artifact(30);
    const { id } = artifact(5);
    artifact(1, {}, { name: 'other' });
    expect(await source().newest('memory')).toMatchObject({ known: true, value: { id, url: expect.stringContaining('/actions/runs/') } });
  });

  it.each<[string, Partial<RunState>, Partial<ArtifactState>]>([
    ['of a pull request', { event: 'pull_request' }, {}],
    ['of a pull request with the rights of the base', { event: 'pull_request_target' }, {}],
    ['of a pull request in a merge queue', { event: 'merge_group' }, {}],
    ['of an issue', { event: 'issues' }, {}],
    ['of another workflow, which may have run for a pull request', { event: 'workflow_run' }, {}],
    ['of an event that is not known', { event: 'whatever_comes' }, {}],
    ['of another branch', { branch: 'feature' }, {}],
    ['of a fork whose branch has the same name', {}, { headRepositoryId: 4711 }],
    ['of no run', {}, { run: null }],
    ['that has expired', {}, { expiresAt: new Date(0) }],
  ])('is none %s', async (_what, run, values) => {
    const { id } = artifact(30);
    artifact(5, run, values);
    expect(await source().newest('memory')).toMatchObject({ known: true, value: { id } });
  });

  it('is found behind more than a page of those of pull requests', async () => {
    const { id } = artifact(300);
    for (let minutes = 1; minutes <= 120; minutes++) artifact(minutes, { event: 'pull_request', branch: 'feature' });
    expect(await source().newest('memory')).toMatchObject({ known: true, value: { id } });
  });

  it('is none where there is none', async () => {
    expect(await source().newest('memory')).toEqual({ known: true, value: undefined });
  });

  it('says that it takes a token', async () => {
    const anonymous = artifactSource(testClient(at().server.url, { token: undefined }), NAME, 'main');
    expect(await anonymous.newest('memory')).toMatchObject({
      known: false,
      reason: 'no-token',
      detail: expect.stringContaining('actions: read'),
    });
  });
});

describe('its archive', () => {
  async function download(values: Partial<ArtifactState> = {}, isBroken = false) {
    const { id } = artifact(5, {}, values);
    if (isBroken) at().server.faults.next({ path: `/_storage/artifacts/${at().repository.id}/${id}` }, { kind: 'cut-off' });
    const found = await source().newest('memory');
    if (!found.known || found.value === undefined) throw new Error('none');
    const pieces: Uint8Array[] = [];
    const answer = await source().download(found.value, (piece) => pieces.push(piece) > 0);
    return { answer, bytes: Buffer.concat(pieces) };
  }

  it('comes byte by byte, without the token', async () => {
    const { answer, bytes } = await download();
    expect(answer).toEqual({ known: true, value: 'complete' });
    // The server's storage refuses whoever brings a token.
    expect(new Uint8Array(bytes)).toEqual(ARCHIVE);
  });

  it('is unknown when the transfer breaks', async () => {
    expect((await download({ archive: new Uint8Array(100_000) }, true)).answer).toMatchObject({ known: false, reason: 'unreachable' });
  });

  it('is unknown when the storage has it no more', async () => {
    expect((await download({ archive: undefined as never })).answer).toMatchObject({ known: false });
  });
});
