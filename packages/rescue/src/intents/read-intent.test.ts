import { intentSchemas } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { document, NOW } from '../process/mailbox-scenario.fixture.js';
import { readIntent } from './read-intent.js';
import { sha256 } from './sha256.js';

const { intentDocumentSchema } = await intentSchemas();
const FILE = 'box/variable_set_X_A_1795341600.json';
const read = (changes: Record<string, unknown>, path = 'box/variable_x.json') => readIntent(path, JSON.stringify(document(changes)), NOW);

describe('readIntent', () => {
  it('reads an intent of the reference format', () => {
    const text = JSON.stringify(document());
    const reading = readIntent(FILE, text, NOW);
    expect(reading).toMatchObject({
      kind: 'intent',
      intent: {
        operation: 'set',
        target: { scope: 'repo', owner: 'octo', repo: 'repo' },
        name: 'X_A',
        value: 'value-one',
        queuedBy: 'someone',
      },
    });
    expect(readIntent(FILE, new TextEncoder().encode(text), NOW)).toEqual(reading);
    expect(intentDocumentSchema.safeParse(JSON.parse(text)).success).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a deletion', { operation: 'delete', value: null }],
    ['a deletion without the key', { operation: 'delete', value: undefined }],
    ['an environment', { scope: 'environment', environment: 'prod/eu 1' }],
    ['an organisation', { scope: 'org', repo: undefined }],
    ['an organisation, asked from a repository', { scope: 'org' }],
    ['no free text', { queued_by: undefined, note: undefined }],
    ['the largest value', { value: 'é'.repeat(24_576) }],
    ['an expected hash', { expect: 'a'.repeat(64) }],
    ['an expected absence', { expect: 'absent' }],
    ['a clock that is ahead by ten minutes', { queued_at: '2026-11-22T12:10:00Z' }],
    ['a time still to come', { expires_at: '2026-11-22T12:00:01Z' }],
    ['29 February of a leap year', { queued_at: '2024-02-29T00:00:00Z' }],
    ['a name that begins with _', { name: '_A' }],
    ['a longest name', { name: `X${'A'.repeat(254)}` }],
    ['an id', { id: 'a.B-1_2' }],
  ])('takes %s', (_what, changes) => {
    expect(read(changes)).toMatchObject({ kind: 'intent' });
    const written: unknown = JSON.parse(JSON.stringify(document(changes)));
    expect(intentDocumentSchema.safeParse(written).error).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['another version', { schema_version: '2' }, /`schema_version` must be "1"/],
    ['a version that is a number', { schema_version: 1 }, /`schema_version` must be "1"/],
    ['an unknown key', { value_from: 'env:TOKEN' }, /the key `value_from` is not known/],
    ['an unknown key with odd characters', { 'a\n::error::b': 1 }, /^a key is not known$/],
    ['another operation', { operation: 'restore' }, /`operation` must be "set" or "delete"/],
    ['no operation', { operation: undefined }, /`operation` is missing/],
    ['another scope', { scope: 'enterprise' }, /`scope` must be/],
    ['no owner', { owner: undefined }, /`owner` is missing/],
    ['an owner with a slash', { owner: 'octo/repo' }, /`owner` must be/],
    ['no repository', { repo: undefined }, /`repo` is missing/],
    ['a repository that walks up', { repo: '..' }, /`repo` must be/],
    ['a repository with a slash', { repo: 'a/b' }, /`repo` must be/],
    ['an environment in another scope', { environment: 'prod' }, /`environment` stands in an intent of scope repo/],
    ['no environment', { scope: 'environment' }, /`environment` is missing/],
    ['an environment that walks up', { scope: 'environment', environment: '..' }, /`environment` must be/],
    ['an environment with a newline', { scope: 'environment', environment: 'a\nb' }, /`environment` must be/],
    ['an empty environment', { scope: 'environment', environment: '' }, /`environment` must be/],
    ['no value', { value: undefined }, /`value` is required/],
    ['null for set', { value: null }, /`value` is required/],
    ['a number', { value: 1 }, /`value` must be a text/],
    ['a value for delete', { operation: 'delete' }, /`value` must be null/],
    ['an empty value', { value: '' }, /`value` is empty/],
    ['NUL', { value: 'a\0b' }, /NUL/],
    ['half a surrogate pair', { value: 'a\ud800' }, /surrogate/],
    ['a value of 49,153 bytes', { value: 'x'.repeat(49_153) }, /49153 bytes/],
    ['a small letter', { name: 'x_A' }, /`name` must be/],
    ['a digit first', { name: '1X' }, /`name` must be/],
    ['a name that is too long', { name: `X${'A'.repeat(255)}` }, /`name` must be/],
    ['no time', { queued_at: undefined }, /`queued_at` is missing/],
    ['30 February', { queued_at: '2026-02-30T00:00:00Z' }, /`queued_at` must be a time that exists/],
    ["25 o'clock", { queued_at: '2026-02-20T25:00:00Z' }, /`queued_at` must be a time that exists/],
    ['24:00', { queued_at: '2026-02-20T24:00:00Z' }, /`queued_at` must be a time that exists/],
    ['another zone', { queued_at: '2026-02-20T12:00:00+01:00' }, /`queued_at` must be a time that exists/],
    ['a time in the future', { queued_at: '2026-11-22T12:10:01Z' }, /10 minutes in the future/],
    ['a time that has passed', { expires_at: '2026-11-22T12:00:00Z' }, /`expires_at` has passed/],
    ['an odd end', { expires_at: 'soon' }, /`expires_at` must be a time/],
    ['a hash in capitals', { expect: 'A'.repeat(64) }, /`expect` must be/],
    ['a long id', { id: 'a'.repeat(101) }, /`id` must be/],
    ['an id with a space', { id: 'a b' }, /`id` must be/],
    ['a long note', { note: 'x'.repeat(1001) }, /`note` must be/],
    ['a note that is a list', { note: ['x'] }, /`note` must be a text/],
  ])('refuses %s', (_what, changes, reason) => {
    const reading = read(changes);
    expect(reading).toMatchObject({ kind: 'refused' });
    expect(reading.kind === 'refused' && reading.reasons).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    ['box/variable_delete_X_A_1795341600.json', /contradicts `operation`/],
    ['box/variable_set_X_B_1795341600.json', /contradicts `name`/],
    [`box/variable_${'x'.repeat(200)}.json`, /file name must be/],
    ['box/variable_é.json', /file name must be/],
    ['box/variable_a\n.json', /file name must be/],
    ['box/.variable.json', /file name must be/],
  ])('refuses the file name %j', (path, reason) => {
    expect(read({}, path)).toMatchObject({ kind: 'refused', reasons: [expect.stringMatching(reason)] });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a list', '[]', /must be a JSON object/],
    ['null', 'null', /must be a JSON object/],
    ['a place in the file', '{\n  "schema_version": "1",\n}', /^line 3, column 1: /],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), /not UTF-8/],
    ['a byte-order mark in bytes', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), /byte-order/],
    ['nothing at all', '{}', /`schema_version` must be/],
  ])('refuses %s', (_what, content, reason) => {
    expect(readIntent(FILE, content, NOW)).toMatchObject({
      kind: 'refused',
      reasons: expect.arrayContaining([expect.stringMatching(reason)]),
    });
  });

  it('names every problem at once', () => {
    const reading = read({ owner: 1, name: 'x', value: '', extra: 1 });
    expect(reading.kind === 'refused' && reading.reasons).toHaveLength(4);
  });

  it('an id follows from content and file name, whatever the folder, the order of keys and the spacing', () => {
    const idOf = (path: string, text: string): string | undefined => {
      const reading = readIntent(path, text, NOW);
      return reading.kind === 'intent' ? reading.intent.id : undefined;
    };
    const id = idOf(FILE, JSON.stringify(document()));
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    const turned = Object.fromEntries(Object.entries(document()).reverse());
    expect(idOf('elsewhere/variable_set_X_A_1795341600.json', JSON.stringify(turned, null, 4))).toBe(id);
    expect(idOf('box/variable_other.json', JSON.stringify(document()))).not.toBe(id);
    expect(idOf(FILE, JSON.stringify(document({ value: 'other' })))).not.toBe(id);
  });

  it('an intent that came too late still says which it was', () => {
    expect(read({ expires_at: '2026-11-22T11:00:00Z', id: 'late' })).toMatchObject({ kind: 'refused', intent: { id: 'late' } });
    expect(read({ expires_at: '2026-11-22T11:00:00Z', id: 'late', name: 'x' })).not.toHaveProperty('intent');
  });

  it('hashes are of UTF-8 bytes', () => {
    expect(sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});
