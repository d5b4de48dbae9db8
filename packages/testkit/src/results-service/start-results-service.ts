import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMethod } from './answer-method.js';
import type { ResultsService } from './results-service.js';

const CLAIMS = { scp: 'Actions.ExampleScope Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774' };
const METHOD = /^\/twirp\/github\.actions\.results\.api\.v1\.(CacheService|ArtifactService)\/(\w+)$/;
const STORAGE = /^\/_storage\/(cache|artifact)\/(\d+)$/;
const KEY = 'sig=signed';

/**
 * The service of a job that keeps caches and artifacts, on loopback: Twirp with JSON, and a storage behind signed addresses. What it
 * does follows the clients of actions/toolkit.
 */
export async function startResultsService(): Promise<ResultsService> {
  const server = createServer((request, response) => void answer(service, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const service: ResultsService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    token: `${part({ alg: 'none' })}.${part(CLAIMS)}.signature`,
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

async function answer(service: ResultsService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', service.url);
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body = Buffer.concat(pieces);
  const method = METHOD.exec(url.pathname);
  const stored = STORAGE.exec(url.pathname);
  const name = method?.[2] ?? (stored === null ? url.pathname : `${request.method ?? ''} storage`);
  service.requests.push(name);
  const fault = service.faults.findIndex((each) => each.request === name);
  if (fault !== -1) return reply(response, service.faults.splice(fault, 1)[0]?.status ?? 500, { code: 'internal', msg: 'it is broken' });
  if (method !== null) {
    if (request.headers.authorization !== `Bearer ${service.token}`)
      return reply(response, 401, { code: 'unauthenticated', msg: 'no token' });
    const { status, answer: said } = answerMethod(
      service,
      name,
      JSON.parse(body.toString('utf8')) as Record<string, unknown>,
      addressOf(service),
    );
    return reply(response, status, said);
  }
  if (stored === null) service.problems.push(`nobody knows ${name}`);
  if (request.headers.authorization !== undefined) service.problems.push('the token was sent to the storage');
  const record = (stored?.[1] === 'cache' ? service.caches : service.artifacts)[Number(stored?.[2])];
  if (record === undefined || url.search !== `?${KEY}`) return reply(response, 404, {});
  if (request.method === 'GET') return void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(record.bytes);
  if (request.headers['x-ms-blob-type'] !== 'BlockBlob' || Number(request.headers['content-length']) !== body.length)
    service.problems.push('the storage needs the type of a blob and its length');
  record.bytes = body;
  response.writeHead(201).end();
}

function addressOf({ url }: ResultsService) {
  return (kind: 'cache' | 'artifact', at: number) => `${url}_storage/${kind}/${at}?${KEY}`;
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
