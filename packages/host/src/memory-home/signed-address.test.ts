import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFromSigned, sendToSigned } from './signed-transfer.js';

const KEY = 'sig=Zm9yZ2VkLXNpZ25hdHVyZQ';
let folder = '';
let address = '';
const asked: string[] = [];
/** A storage that breaks every connection, or answers with what it was asked for. */
const storage = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', (data) => {
    const [, path = ''] = /^\w+ (\S+)/.exec(data.toString('latin1')) ?? [];
    asked.push(path);
    if (path.startsWith('/broken')) socket.destroy();
    const status = path.startsWith('/moved') ? `302 Found\r\nlocation: ${address}/followed?x` : `403 ${KEY}`;
    if (!path.startsWith('/broken')) socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`);
  });
});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signed-'));
  writeFileSync(join(folder, 'a'), 'x');
  storage.listen(0, '127.0.0.1');
  await once(storage, 'listening');
  address = `http://127.0.0.1:${(storage.address() as AddressInfo).port}`;
});
afterAll(() => {
  storage.close();
  rmSync(folder, { recursive: true, force: true });
});

const sending = () => ({ path: join(folder, 'a'), contentType: 'application/zip' });

it.each(['/broken', '/refused', '/moved'])(
  'the key of a signed address is in no message, whatever the storage does: %s',
  { timeout: 30_000 },
  async (path) => {
    const url = `${address}${path}?${KEY}`;
    const answers = [await sendToSigned(url, sending(), 1), await readFromSigned(url, join(folder, 'b'), 100, 1)];
    for (const answer of answers) {
      expect(answer.known).toBe(false);
      expect(JSON.stringify(answer)).not.toMatch(/sig=|Zm9y|127\.0\.0\.1/);
    }
    expect(asked.filter((each) => !each.startsWith(`${path}?`))).toEqual([]);
    asked.length = 0;
  },
);

it.each(['', 7, null, 'file:///etc/passwd', `http://storage.example/x?${KEY}`, `javascript:${KEY}`, { url: KEY }])(
  'what is no safe address is not asked, and not told: %j',
  async (value) => {
    const answer = await sendToSigned(value, sending());
    expect(answer).toMatchObject({ known: false, reason: 'failed' });
    expect(JSON.stringify(answer)).not.toContain(KEY);
  },
);
