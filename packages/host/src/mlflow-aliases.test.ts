import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { known, type HttpReader } from '@sar/baseline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { httpReader } from './http-reader.js';
import { mlflowAliases } from './mlflow-aliases.js';
import { serviceCredentials } from './service-credentials.js';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly authorization: string | undefined;
}

/** A server that gives each path its answer, and writes down what it was asked. */
async function server(answers: Readonly<Record<string, unknown>>, status = 200) {
  const asked: Asked[] = [];
  const made = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request
      .on('data', (piece: Buffer) => pieces.push(piece))
      .on('end', () => {
        const url = request.url ?? '';
        asked.push({
          method: request.method ?? '',
          url,
          body: Buffer.concat(pieces).toString(),
          authorization: request.headers.authorization,
        });
        const path = url.replace('/api/2.0/mlflow/', '');
        const answer = answers[path] ?? answers[path.replace(/\?.*/, '')];
        response.writeHead(answer === undefined ? 404 : status, { location: 'http://127.0.0.1:9/' }).end(JSON.stringify(answer ?? {}));
      });
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void made.close().closeAllConnections());
  const address = `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
  const credentials = serviceCredentials({ MLFLOW_TRACKING_URI: address, MLFLOW_TRACKING_TOKEN: 't0ken' });
  return { asked, aliases: mlflowAliases(httpReader('sar/test', credentials), `${address}/`) };
}

const REGISTERED = {
  registered_model: { name: 'm', aliases: [{ alias: 'champion', version: '3' }, { alias: 'other', version: 2 }, null] },
};

describe('mlflowAliases', () => {
  it('tells the version of an alias, and that there is none', async () => {
    const { aliases, asked } = await server({ 'registered-models/get': REGISTERED });
    expect(await aliases.versionOf('a/b & c', 'champion')).toEqual({ known: true, value: '3' });
    expect(await aliases.versionOf('m', 'other')).toEqual({ known: true, value: '2' });
    expect(await aliases.versionOf('m', 'none')).toEqual({ known: true, value: undefined });
    expect(asked[0]).toEqual({
      method: 'GET',
      url: '/api/2.0/mlflow/registered-models/get?name=a%2Fb%20%26%20c',
      body: '',
      authorization: 'Bearer t0ken',
    });
  });

  it.each([undefined, null, 'latest', -1, 1.5])('a version %j of an alias is not the lack of one', async (version) => {
    const { aliases } = await server({ 'registered-models/get': { registered_model: { aliases: [{ alias: 'champion', version }] } } });
    expect(await aliases.versionOf('m', 'champion')).toMatchObject({ known: false, reason: 'unsupported' });
  });

  it('lists the versions of the model alone, oldest first, over pages', async () => {
    const search = 'model-versions/search?filter=name%3D%27m%27&max_results=200';
    const { aliases } = await server({
      [search]: {
        model_versions: [
          { name: 'm', version: '10', run_id: 'r10', status: 'READY' },
          { name: 'mm', version: '1', status: 'READY' },
          { name: 'm', version: 'x; rm', status: 'READY' },
        ],
        next_page_token: 'next/1',
      },
      [`${search}&page_token=next%2F1`]: { model_versions: [{ name: 'm', version: 9, run_id: '', status: 'FAILED_REGISTRATION' }] },
    });
    expect(await aliases.versions('m')).toEqual({
      known: true,
      value: [
        { version: '9', run: undefined, status: 'FAILED_REGISTRATION' },
        { version: '10', run: 'r10', status: 'READY' },
      ],
    });
  });

  it('a list without an end, and a name that no filter can hold, are unknown', async () => {
    const { aliases, asked } = await server({ 'model-versions/search': { model_versions: [], next_page_token: 'again' } });
    expect(await aliases.versions('m')).toMatchObject({ known: false, reason: 'unsupported' });
    expect(asked.length).toBeLessThan(4);
    expect(await aliases.versions("m' OR name!='")).toMatchObject({ known: false });
    expect(asked.length).toBeLessThan(4);
  });

  it('a list of empty pages, each with another token, is given up', async () => {
    let pages = 0;
    const http: HttpReader = { ...httpReader('sar/test', undefined), json: async () => known({ next_page_token: `page ${(pages += 1)}` }) };
    expect(await mlflowAliases(http, 'https://mlflow.example.com').versions('m')).toMatchObject({ known: false, reason: 'unsupported' });
    expect(pages).toBe(20);
  });

  it('sets an alias with a post', async () => {
    const { aliases, asked } = await server({ 'registered-models/alias': {} });
    expect(await aliases.setAlias('m', 'champion', '2')).toEqual({ known: true, value: 'set' });
    expect(asked).toEqual([
      {
        method: 'POST',
        url: '/api/2.0/mlflow/registered-models/alias',
        body: '{"name":"m","alias":"champion","version":"2"}',
        authorization: 'Bearer t0ken',
      },
    ]);
  });

  it.each([302, 307, 403, 500])('status %d is unknown, and nothing is sent elsewhere', async (status) => {
    const { aliases, asked } = await server({ 'registered-models/alias': {}, 'registered-models/get': REGISTERED }, status);
    expect(await aliases.setAlias('m', 'champion', '2')).toMatchObject({ known: false });
    expect(await aliases.versionOf('m', 'champion')).toMatchObject({ known: false });
    expect(asked).toHaveLength(2);
  });

  it.each([[[]], [null], [{ registered_model: [] }], [{ registered_model: { aliases: { alias: 'champion' } } }]])(
    '%j has no alias',
    async (answer) => {
      const { aliases } = await server({ 'registered-models/get': answer ?? 0 });
      expect(await aliases.versionOf('m', 'champion')).toEqual({ known: true, value: undefined });
    },
  );
});
