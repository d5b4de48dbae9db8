import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
// As a whole: older versions of Node lack some of it, and load this too.
import * as zlib from 'node:zlib';
import { known, unknown, type Answer } from '@sar/baseline';
import { commandEnvironment } from '../commands/command-environment.js';
import { atMost, TooLarge } from './signed-transfer.js';
import { MAX_DATABASE_BYTES } from './stored-home.js';

/** Most bytes of everything that is in an archive. */
const MAX_UNPACKED_BYTES = 2 * MAX_DATABASE_BYTES;
const ZSTD_MAGIC = '28b52ffd';
const GZIP_MAGIC = '1f8b';

/** Whether the program zstd is there, by which `actions/cache` chooses the form of its archives. */
export async function zstdIsThere(): Promise<boolean> {
  const child = spawn('zstd', ['--quiet', '--version'], { stdio: 'ignore', windowsHide: true, env: commandEnvironment(process.env) });
  const ended = await Promise.race([once(child, 'close'), once(child, 'error').then(() => undefined)]).catch(() => undefined);
  return ended !== undefined;
}

/** Packs one file of a folder as `actions/cache` does: a tar, compressed with zstd where that is there. */
export async function packCache(folder: string, path: string, archive: string): Promise<Answer<'packed'>> {
  const compress = (await zstdIsThere()) ? zlib.createZstdCompress() : zlib.createGzip();
  return withTar(['--format=pax', '-cf', '-', '-C', folder, '--', path], async ({ stdout }) =>
    pipeline(stdout, compress, createWriteStream(archive, { flags: 'wx' })),
  ).then((answer) => (answer.known ? known('packed' as const) : answer));
}

/**
 * Takes one file out of an archive, to a file that is not there yet. Nothing else of it is written, wherever its entries say that they
 * belong: the program tar writes the one to its output.
 */
export async function unpackCache(archive: string, path: string, to: string): Promise<Answer<'unpacked'>> {
  const form = await formOf(archive);
  if (form === undefined) return unknown('unsupported', 'its cache entry has a form that is not known');
  const bounded = atMost(MAX_DATABASE_BYTES);
  const answer = await withTar(['-xOf', '-', '--', path], async ({ stdin, stdout }) => {
    // What tar has found ends it before its input does.
    const feeding = pipeline(
      createReadStream(archive),
      form === 'zstd' ? zlib.createZstdDecompress() : zlib.createGunzip(),
      atMost(MAX_UNPACKED_BYTES),
      stdin,
    ).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
    await Promise.all([feeding, pipeline(stdout, bounded, createWriteStream(to, { flags: 'wx' }))]);
  });
  if (answer.known) return known('unpacked');
  await rm(to, { force: true });
  return answer;
}

type Tar = ReturnType<typeof spawnTar>;

async function withTar(options: readonly string[], work: (tar: Tar) => Promise<unknown>): Promise<Answer<'done'>> {
  const tar = spawnTar(options);
  let complaint = '';
  tar.stderr.setEncoding('utf8').on('data', (piece: string) => (complaint = (complaint + piece).slice(0, 500)));
  const closed = new Promise<number | string | null>((resolve) => {
    tar.on('error', ({ message }) => resolve(message));
    tar.on('close', (code) => resolve(code));
  });
  try {
    await work(tar);
  } catch (error) {
    tar.kill('SIGKILL');
    const ended = await closed;
    if (typeof ended === 'string') return unstarted(ended);
    if (error instanceof TooLarge) return unknown('unsupported', error.message);
    return unknown('failed', `its archive cannot be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).name}`);
  }
  const code = await closed;
  if (typeof code === 'string') return unstarted(code);
  return code === 0
    ? known('done')
    : unknown('failed', `the program tar ended with ${code}: ${complaint.replaceAll(/[\p{C}\s]+/gu, ' ').trim()}`);
}

function unstarted(why: string): Answer<never> {
  return unknown('failed', `the program tar cannot be started: ${why}`);
}

function spawnTar(options: readonly string[]) {
  return spawn('tar', [...options], { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, env: commandEnvironment(process.env) });
}

async function formOf(archive: string): Promise<'zstd' | 'gzip' | undefined> {
  const file = await open(archive, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const magic = buffer.subarray(0, bytesRead).toString('hex');
    if (magic === ZSTD_MAGIC) return 'zstd';
    return magic.startsWith(GZIP_MAGIC) ? 'gzip' : undefined;
  } finally {
    await file.close();
  }
}
