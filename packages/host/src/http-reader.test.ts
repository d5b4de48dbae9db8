import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { httpReader, type HttpCredentials } from './http-reader.js';
import { serviceCredentials } from './service-credentials.js';

async function server(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const made = createServer(answer);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void made.close().closeAllConnections());
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

const LIMITS = { maxBytes: 1000, signal: AbortSignal.timeout(5000) };
const read = (url: string, credentials?: HttpCredentials, options: object = {}) =>
  httpReader('sar/test', credentials).json(url, { ...LIMITS, ...options });

describe('an address', () => {
  it('is asked with GET, or with POST and a body', async () => {
    const url = await server((request, response) => {
      const pieces: Buffer[] = [];
      request
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () => {
          response.end(
            JSON.stringify({ method: request.method, type: request.headers['content-type'], body: Buffer.concat(pieces).toString() }),
          );
        });
    });
    expect(await read(url)).toEqual({ known: true, value: { method: 'GET', body: '' } });
    expect(await read(url, undefined, { body: { a: 1 } })).toEqual({
      known: true,
      value: { method: 'POST', type: 'application/json', body: '{"a":1}' },
    });
  });

  it.each<[string, number, Record<string, string>, string, string, RegExp]>([
    ['refuses', 403, {}, '', 'forbidden', /answered 403: it wants credentials/],
    ['is busy', 429, {}, '', 'rate-limited', /429/],
    ['breaks', 500, {}, '', 'unreachable', /answered 500/],
    ['leads elsewhere', 302, { location: 'http://169.254.169.254/' }, '', 'unreachable', /redirect, which is not followed/],
    ['says no JSON', 200, {}, '<html>', 'unsupported', /no JSON/],
    ['says too much', 200, {}, `"${'x'.repeat(2000)}"`, 'unsupported', /answered with more than/],
  ])('that %s is unknown with the reason', async (_, status, headers, body, reason, detail) => {
    const url = await server((_request, response) => response.writeHead(status, headers).end(body));
    expect(await read(url)).toMatchObject({ known: false, reason, detail: expect.stringMatching(detail) });
  });

  it('that does not answer is given up', async () => {
    const url = await server(() => {});
    expect(await read(url, undefined, { signal: AbortSignal.timeout(30) })).toMatchObject({
      known: false,
      reason: 'unreachable',
      detail: expect.stringContaining('time limit'),
    });
  });

  it.each(['file:///etc/passwd', 'ftp://host/x', 'nonsense', 'javascript:1', 'http://'])('%s is none', async (url) => {
    expect(await read(url)).toEqual({
      known: false,
      reason: 'not-configured',
      detail: 'the address that the baseline names is none of http or https',
    });
  });

  it('with a password in it is refused, and the password is not told', async () => {
    const answer = await read('http://user:secret@host/');
    expect(answer).toMatchObject({ known: false, detail: expect.stringContaining('give them in the environment') });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('where nobody listens is unreachable', async () => {
    expect(await read('http://127.0.0.1:9/')).toMatchObject({ known: false, reason: 'unreachable' });
  });
});

describe('credentials', () => {
  const echo = () => server((request, response) => response.end(JSON.stringify(request.headers.authorization ?? 'none')));

  it('go to the server that the environment names, and to no other', async () => {
    const [own, other] = [await echo(), await echo()];
    const credentials = serviceCredentials({ MLFLOW_TRACKING_URI: `${own}/mlflow`, MLFLOW_TRACKING_TOKEN: 'secret' });
    expect(await read(`${own}/api`, credentials)).toEqual({ known: true, value: 'Bearer secret' });
    expect(await read(`${other}/api`, credentials)).toEqual({ known: true, value: 'none' });
  });

  it.each(['secret\nx: y', 'secret…', 'secret\0'])('that no header can hold (%j) are not told', async (token) => {
    const own = await echo();
    const answer = await read(own, serviceCredentials({ MLFLOW_TRACKING_URI: own, MLFLOW_TRACKING_TOKEN: token }));
    expect(answer).toMatchObject({ known: false, reason: 'not-configured', detail: expect.stringContaining('MLFLOW_TRACKING_TOKEN') });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('with a line end behind them, as a file gives them, are good', async () => {
    const own = await echo();
    expect(await read(own, serviceCredentials({ MLFLOW_TRACKING_URI: own, MLFLOW_TRACKING_TOKEN: 'secret\n' }))).toMatchObject({
      value: 'Bearer secret',
    });
  });

  it.each([
    [{ MLFLOW_TRACKING_TOKEN: 'x' }, undefined],
    [{ MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db', MLFLOW_TRACKING_TOKEN: 'x' }, undefined],
    [{ MLFLOW_TRACKING_URI: 'https://h' }, undefined],
    [
      { MLFLOW_TRACKING_URI: 'https://h:1/x', MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p' },
      { origin: 'https://h:1', authorization: 'Basic dTpw' },
    ],
    [
      { MLFLOW_TRACKING_URI: 'https://h', MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_TOKEN: 't' },
      { origin: 'https://h', authorization: 'Bearer t' },
    ],
  ])('of %j', (environment, expected) => {
    expect(serviceCredentials(environment)).toEqual(expected);
  });
});
