import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { known, unknown, type Answer, type ArtifactSource, type MemoryHome, type StoredMemory } from '@sar/baseline';
import type { ActionsResults } from './actions-results.js';
import { callResults } from './call-results.js';
import { sendToSigned } from './signed-transfer.js';
import { MAX_ARCHIVE_BYTES, type StillNewest, type StoredHome } from './stored-home.js';
import { writeZip } from './write-zip.js';

type Home = Extract<MemoryHome, { readonly kind: 'artifact' }>;
/** Version of the protocol that knows types of content: https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/upload-artifact.ts */
const PROTOCOL = 7;
const ZIP = 'application/zip';

/** Databases in artifacts of workflow runs. A new one belongs to the run of this job. */
export function artifactHome(results: ActionsResults, artifacts: ArtifactSource): StoredHome<Home> {
  return {
    fetch: async ({ name, path }, to) => {
      const found = await artifacts.newest(name);
      if (!found.known || found.value === undefined) return found as Answer<undefined>;
      const { id, sizeBytes, createdAt, url } = found.value;
      if (sizeBytes > MAX_ARCHIVE_BYTES) return unknown('unsupported', `the artifact has ${sizeBytes} bytes`);
      const archive = `${to}.archive`;
      await mkdir(dirname(to), { recursive: true });
      try {
        const read = await download(artifacts, found.value, archive);
        if (!read.known) return read;
        const { unpackArtifact } = await import('./unpack-artifact.js');
        const unpacked = await unpackArtifact(archive, path, to);
        return unpacked.known ? known({ path: to, from: `the artifact ${name} of ${createdAt} (${url})`, mark: String(id) }) : unpacked;
      } finally {
        await rm(archive, { force: true });
      }
    },
    mark: async ({ name }) => {
      const found = await artifacts.newest(name);
      return found.known ? known(found.value === undefined ? undefined : String(found.value.id)) : found;
    },
    store: async ({ name }, path, isStillNewest) => uploadArtifact(results, name, path, isStillNewest),
  };
}

/**
 * Uploads a file as an artifact of this run, under its name alone as `actions/upload-artifact` does for one file.
 *
 * @param name of the artifact; a run has each once
 * @param mayFinish asked at the last moment before it counts
 */
export async function uploadArtifact(
  results: ActionsResults,
  name: string,
  path: string,
  mayFinish: StillNewest = async () => known(true),
): Promise<Answer<StoredMemory>> {
  const ids = idsOf(results.token);
  if (ids === undefined) return unknown('failed', 'the token of the job does not name its run');
  const archive = `${path}.archive`;
  try {
    const packed = await writeZip(path, basename(path), archive);
    return packed.known ? await save(results, { ...ids, name }, archive, mayFinish) : packed;
  } finally {
    await rm(archive, { force: true });
  }
}

async function download(
  artifacts: ArtifactSource,
  found: Parameters<ArtifactSource['download']>[0],
  archive: string,
): Promise<Answer<'complete'>> {
  const file = openSync(archive, 'wx');
  let bytes = 0;
  try {
    // Written at once, so that a disk that is slower than the network does not fill the memory.
    return await artifacts.download(found, (piece) => {
      bytes += piece.length;
      for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
      return bytes <= MAX_ARCHIVE_BYTES;
    });
  } finally {
    closeSync(file);
  }
}

async function save(
  results: ActionsResults,
  artifact: Readonly<Record<string, string>>,
  archive: string,
  isStillNewest: StillNewest,
): Promise<Answer<StoredMemory>> {
  const created = await callResults(results, 'ArtifactService', 'CreateArtifact', { ...artifact, mime_type: ZIP, version: PROTOCOL });
  if (!created.known) return created;
  if (created.value['ok'] !== true)
    return unknown('failed', 'the service of the job takes no artifact of that name: this run has one already');
  const address = created.value['signed_upload_url'] ?? created.value['signedUploadUrl'];
  const sent = await sendToSigned(address, { path: archive, contentType: ZIP }, results.pauseMs);
  if (!sent.known) return sent;
  const newest = await isStillNewest();
  if (!newest.known) return newest;
  const done = await callResults(results, 'ArtifactService', 'FinalizeArtifact', {
    ...artifact,
    size: String((await stat(archive)).size),
    hash: `sha256:${await digestOf(archive)}`,
  });
  if (!done.known) return done;
  return done.value['ok'] === true
    ? known({ to: `the artifact ${artifact['name'] ?? ''} of this run` })
    : unknown('failed', 'the service of the job did not keep the artifact');
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

/** The run and the job that the token of a job is for: `Actions.Results:<run>:<job>` among the scopes of its claims. */
function idsOf(token: string): { readonly workflow_run_backend_id: string; readonly workflow_job_run_backend_id: string } | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { readonly scp?: unknown };
    const ids = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/.exec(typeof claims.scp === 'string' ? claims.scp : '');
    return ids?.[1] === undefined || ids[2] === undefined
      ? undefined
      : { workflow_run_backend_id: ids[1], workflow_job_run_backend_id: ids[2] };
  } catch {
    return undefined;
  }
}
