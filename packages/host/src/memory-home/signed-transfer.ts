import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { known, unknown, type Answer } from '@sar/baseline';
import { isSafeAddress, readUrl } from './actions-results.js';
import { isPassingStatus, tryAgain, type Tried } from './try-again.js';

/** For a transfer with its whole body: 1 GB at 1 MB a second. */
const TIMEOUT_MS = 1_200_000;
/** Version of the storage's protocol from which one request may bring 5 GB: https://learn.microsoft.com/rest/api/storageservices/put-blob */
const STORAGE_VERSION = '2020-10-02';

/** A file, and what it is sent as. */
export interface Sending {
  readonly path: string;
  readonly contentType: string;
}

/** Sends a file to a signed address; what is there already is replaced. The address holds its own key, so it is never told. */
export async function sendToSigned(address: unknown, { path, contentType }: Sending, pauseMs?: number): Promise<Answer<'sent'>> {
  const url = signedUrl(address);
  if (url === undefined) return unknown('failed', 'the service of the job named no address to store at');
  return tryAgain(pauseMs, async (): Promise<Tried<'sent'>> => {
    try {
      const response = await fetch(url, {
        method: 'PUT',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { 'content-type': contentType, 'x-ms-blob-type': 'BlockBlob', 'x-ms-version': STORAGE_VERSION },
        body: await openAsBlob(path),
      });
      await response.body?.cancel();
      if (response.ok) return { answer: known('sent'), isPassing: false };
      return refused(response.status, ' when it was sent there');
    } catch (error) {
      return { answer: unknown('unreachable', `sending it broke off (${codeOf(error)})`), isPassing: true };
    }
  });
}

/** Reads a signed address into a file that is not there yet; nothing is left of what broke off or is larger than `maxBytes`. */
export async function readFromSigned(address: unknown, path: string, maxBytes: number, pauseMs?: number): Promise<Answer<'read'>> {
  const url = signedUrl(address);
  if (url === undefined) return unknown('failed', 'the service of the job named no address to read from');
  await mkdir(dirname(path), { recursive: true });
  return tryAgain(pauseMs, async (): Promise<Tried<'read'>> => {
    const read = await readOnce(url, path, maxBytes);
    if (!read.answer.known) await rm(path, { force: true });
    return read;
  });
}

async function readOnce(url: URL, path: string, maxBytes: number): Promise<Tried<'read'>> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || response.body === null) return refused(response.status, '');
    await pipeline(Readable.fromWeb(response.body), atMost(maxBytes), createWriteStream(path, { flags: 'wx' }));
    return { answer: known('read'), isPassing: false };
  } catch (error) {
    if (error instanceof TooLarge) return { answer: unknown('unsupported', error.message), isPassing: false };
    const code = codeOf(error);
    const why = code === 'ENOSPC' ? unknown('failed', 'the disk is full') : unknown('unreachable', `reading it broke off (${code})`);
    return { answer: why, isPassing: code !== 'ENOSPC' };
  }
}

function refused(status: number, when: string): Tried<never> {
  return { answer: unknown('unreachable', `the storage answered ${status}${when}`), isPassing: isPassingStatus(status) };
}

/** More came than was allowed. */
export class TooLarge extends Error {}

/** Lets at most so many bytes through. */
export function atMost(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      bytes += piece.length;
      if (bytes > maxBytes) done(new TooLarge(`it has more than ${Math.round(maxBytes / 1_048_576)} MB`));
      else done(null, piece);
    },
  });
}

function signedUrl(address: unknown): URL | undefined {
  const url = typeof address === 'string' ? readUrl(address) : undefined;
  return url !== undefined && isSafeAddress(url) ? url : undefined;
}

/** A code: the words of `fetch` may quote the address. */
function codeOf(error: unknown): string {
  const { code } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
  return code ?? (error as Error).name;
}
