import { unknown, type BranchWriter } from '@sar/baseline';
import { expect, it } from 'vitest';
import { offerDatabase } from './offer-database.js';

it('never writes to the branch that it offers to, and asks nobody', async () => {
  const asked: string[] = [];
  const writer = new Proxy({} as BranchWriter, {
    get: (_target, name) => async () => {
      asked.push(String(name));
      return unknown('failed', 'no');
    },
  });
  const offer = { into: 'main', from: 'main', path: 'a.db', before: '', after: new Uint8Array(), title: 't', body: 'b' };
  expect(await offerDatabase(offer, writer)).toMatchObject({ known: false, detail: 'the branch main is never written to' });
  expect(asked).toEqual([]);
});
