import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BlockBlobClient } from '@azure/storage-blob';
import { startProcess, startResultsService, temporaryFolder, type ResultsService } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { serviceOptions } from './results-service.mjs';

const CLIENT = join(import.meta.dirname, 'cache-client.mjs');
const SCRIPT = join(import.meta.dirname, 'results-service.mjs');

async function started(): Promise<ResultsService> {
  const service = await startResultsService();
  onTestFinished(() => service.close());
  return service;
}

function job(env: Readonly<Record<string, string>>) {
  const { path: root, remove } = temporaryFolder('sar-cache-client');
  onTestFinished(remove);
  const client = async (verb: 'save' | 'restore', key: string, ...prefixes: string[]) => {
    const variables = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: root, GITHUB_WORKSPACE: root, GITHUB_REF: 'refs/heads/main', ...env };
    const given = [CLIENT, verb, 'kept', key, ...prefixes];
    const { log, exitCode } = await startProcess(process.execPath, given, { cwd: root, env: variables, timeLimitMs: 20_000 });
    expect(exitCode, log).toBe(0);
    return /^result: (.*)$/m.exec(log)?.[1];
  };
  return { file: join(root, 'kept/a/file.bin'), client };
}

it('keeps and gives back what the client of actions/toolkit sends', async () => {
  const service = await started();
  const { file, client } = job(service.env);
  const bytes = randomBytes(200_000);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  expect(await client('save', 'live-pip-1')).toBe('1');
  rmSync(file);
  expect(await client('restore', 'live-pip-2', 'live-pip-')).toBe('live-pip-1');
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(await client('restore', 'live-npm-1')).toBe('');
  expect(service.requests.filter((name) => name.endsWith('storage'))).toEqual(['PUT storage', 'GET storage']);
  expect(service.problems).toEqual([]);
});

it.each(['{', 'null', '7'])('says that %s is no request, and goes on', async (body) => {
  const service = await started();
  const path = `${service.url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`;
  const asked = { method: 'POST', body, headers: { authorization: `Bearer ${service.token}` } };
  expect((await fetch(path, asked)).status).toBe(400);
  expect((await fetch(path, { ...asked, body: JSON.stringify({ key: 'a', version: '1' }) })).status).toBe(200);
  expect(service.problems).toEqual(['CreateCacheEntry with something else than JSON']);
});

it('speaks what the client of block blobs speaks: blocks, their list, properties and ranges', async () => {
  const service = await started();
  const bytes = randomBytes(150_000);
  service.caches.push({ key: 'blocks', version: '1', isFinal: false });
  const address = (may: string) => new BlockBlobClient(`${service.url}_storage/cache/0?sp=${may}&sig=signed`);
  await address('cw').uploadData(bytes, { blockSize: 64_000, maxSingleShotSize: 1000, concurrency: 3 });
  expect(service.requests.toSorted()).toEqual(Array.from({ length: 4 }, () => 'PUT storage'));
  expect(service.caches[0]?.bytes?.equals(bytes)).toBe(true);
  const read = address('r');
  expect(await read.getProperties()).toMatchObject({ contentLength: 150_000, blobType: 'BlockBlob' });
  expect((await read.downloadToBuffer(0, undefined, { blockSize: 40_000, concurrency: 3 })).equals(bytes)).toBe(true);
  expect((await read.downloadToBuffer(149_000, 1000)).equals(bytes.subarray(149_000))).toBe(true);
  expect(service.problems).toEqual([]);
});

it.each([
  ['a write with an address for reading', 'r', 'PUT', '', 403],
  ['a read with an address for writing', 'cw', 'GET', '', 403],
  ['a list of blocks that were not sent', 'cw', 'PUT', '&comp=blocklist', 400],
  ['what nobody put there', 'r', 'GET', '', 404],
  ['a verb that no client uses', 'r', 'POST', '', 405],
])('refuses %s', async (_, may, method, query, status) => {
  const service = await started();
  service.caches.push({ key: 'empty', version: '1', isFinal: false });
  const body = query === '' ? 'bytes' : '<BlockList><Latest>AAA=</Latest></BlockList>';
  const answer = await fetch(`${service.url}_storage/cache/0?sp=${may}&sig=signed${query}`, {
    method,
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    ...(method !== 'GET' && { body }),
  });
  expect(answer.status).toBe(status);
});

it('is far away with a latency, also as a process of its own', async () => {
  expect(() => serviceOptions(['--latency-ms', 'soon'])).toThrow('--latency-ms soon');
  const child = spawn(process.execPath, [SCRIPT, '--latency-ms', '80'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [line] = (await child.stdout.setEncoding('utf8').take(1).toArray()) as [string];
  const { ACTIONS_RESULTS_URL } = JSON.parse(line) as Record<string, string>;
  const began = performance.now();
  expect((await fetch(`${ACTIONS_RESULTS_URL}_storage/cache/0`)).status).toBe(404);
  expect(performance.now() - began).toBeGreaterThan(75);
  child.stdin.end();
  expect(await ended).toBe(0);
});
