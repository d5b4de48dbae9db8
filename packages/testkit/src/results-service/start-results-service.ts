import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerMethod } from './answer-method.js';
import { answerStorage, type StorageAnswer } from './answer-storage.js';
import type { ResultsService, ResultsServiceOptions } from './results-service.js';

const CLAIMS = { scp: 'Actions.ExampleScope Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774' };
const METHOD = /^\/twirp\/github\.actions\.results\.api\.v1\.(CacheService|ArtifactService)\/(\w+)$/;
// Three parts, as a client of the storage takes them apart where the host is an address: account, container, blob.
const STORAGE = /^\/_storage\/(cache|artifact)\/(\d+)$/;
const SIGNATURE = 'signed';

/**
 * The service of a job that keeps caches and artifacts, on loopback: Twirp with JSON, and a storage of block blobs behind signed
 * addresses. What it does follows the clients of actions/toolkit.
 */
export async function startResultsService({ latencyMs = 0 }: ResultsServiceOptions = {}): Promise<ResultsService> {
  const server = createServer((request, response) => void answer(service, latencyMs, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const token = `${part({ alg: 'none' })}.${part(CLAIMS)}.signature`;
  const service: ResultsService = {
    url,
    token,
    env: { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: 'true' },
    caches: [],
    artifacts: [],
    requests: [],
    faults: [],
    isReadOnly: false,
    problems: [],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return service;
}

async function answer(service: ResultsService, latencyMs: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) return;
  if (latencyMs > 0) await sleep(latencyMs, undefined, { ref: false });
  const { status, headers, body: said } = answerTo(service, request, body);
  response.writeHead(status, headers).end(said);
}

/** Undefined when the client went away before its end. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of request) pieces.push(piece as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(pieces);
}

function answerTo(service: ResultsService, request: IncomingMessage, body: Buffer): StorageAnswer {
  const url = new URL(request.url ?? '/', service.url);
  const method = METHOD.exec(url.pathname)?.[2];
  const stored = STORAGE.exec(url.pathname);
  const verb = request.method ?? '';
  const name = method ?? (stored === null ? url.pathname : `${verb} storage`);
  service.requests.push(name);
  const fault = service.faults.findIndex((each) => each.request === name);
  if (fault !== -1) return json(service.faults.splice(fault, 1)[0]?.status ?? 500, { code: 'internal', msg: 'it is broken' });
  if (method !== undefined) {
    if (request.headers.authorization !== `Bearer ${service.token}`) return json(401, { code: 'unauthenticated', msg: 'no token' });
    const asked = fieldsOf(body);
    if (asked === undefined) {
      service.problems.push(`${name} with something else than JSON`);
      return json(400, { code: 'malformed', msg: 'no JSON' });
    }
    const said = answerMethod(service, name, asked, addressOf(service));
    return json(said.status, said.answer);
  }
  if (stored === null) service.problems.push(`nobody knows ${name}`);
  const record = (stored?.[1] === 'cache' ? service.caches : service.artifacts)[Number(stored?.[2])];
  if (record === undefined || url.searchParams.get('sig') !== SIGNATURE) return json(404, {});
  return answerStorage(service, record, { method: verb, query: url.searchParams, headers: request.headers, body });
}

function fieldsOf(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function addressOf({ url }: ResultsService) {
  return (kind: 'cache' | 'artifact', at: number, may: 'cw' | 'r') => `${url}_storage/${kind}/${at}?sp=${may}&sig=${SIGNATURE}`;
}

function json(status: number, body: unknown): StorageAnswer {
  const bytes = Buffer.from(JSON.stringify(body));
  return { status, headers: { 'content-type': 'application/json', 'content-length': bytes.length }, body: bytes };
}
