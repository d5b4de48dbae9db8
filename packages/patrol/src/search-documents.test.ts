import { recommendedBaseline, type Baseline, type FileContent, type Reading } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { lastSearched, signalStores } from './search-documents.js';

const STORE = '.sar/doc-links.json';
const recommended = recommendedBaseline();
const withStore = (store: string): Baseline => ({
  ...recommended,
  sensors: { ...recommended.sensors, 'doc-links': { ...recommended.sensors['doc-links'], store } },
});
const tree = (text?: string) => ({
  read: (): FileContent => (text === undefined ? { kind: 'absent' } : { kind: 'text', text, sizeBytes: text.length }),
});
const CLEAR: Reading = { sensor: 'doc-links', layer: 'L1', outcome: 'clear', scope: { unit: 'documents', judged: 1, unjudged: [] } };
const RUN = { at: new Date('2026-11-22T05:00:00Z'), partial: false };
const document = (changes: object = {}) =>
  JSON.stringify({
    schema: 'sar.signals/1',
    at: '2026-11-22T05:00:00Z',
    sensors: [{ sensor: 'doc-links', outcome: 'clear' }],
    signals: [],
    ...changes,
  });

describe('a signal store', () => {
  it.each<[string, string | undefined]>([
    ['absent', undefined],
    ['empty', '\n'],
    ['an older answer', document()],
  ])('that is %s is written', (_, text) => {
    const stores = signalStores(withStore(STORE), [CLEAR], RUN, tree(text));
    expect([...stores.keys()]).toEqual([STORE]);
    expect(stores.get(STORE)).toMatchObject({ schema: 'sar.signals/1', at: '2026-11-22T05:00:00.000Z', signals: [] });
  });

  it.each([
    ['text', '# Read me'],
    ['other JSON', '{"name": "a"}'],
    ['null', 'null'],
    ['signals of a version to come', document({ schema: 'sar.signals/2' })],
  ])('that holds %s is not overwritten', (_, text) => {
    expect(() => signalStores(withStore('package.json'), [CLEAR], RUN, tree(text))).toThrow(
      'the store package.json of doc-links is another file already, which is not overwritten; name a file of its own',
    );
  });

  it.each(['.git/hooks/pre-commit', '.GIT/config', 'vendor/.git/config'])("is not written into git's own folder: %s", (store) => {
    expect(() => signalStores(withStore(store), [CLEAR], RUN, tree())).toThrow('is not overwritten');
  });
});

describe('when a sensor last answered', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['its store says', document(), '2026-11-22T05:00:00Z'],
    ['there is no store', undefined, undefined],
    ['the store is no JSON', '{', undefined],
    ['the store is null', 'null', undefined],
    ['the store is a list', '[]', undefined],
    ['the store has another schema', document({ schema: 'x' }), undefined],
    ['its sensors are no list', document({ sensors: 'doc-links' }), undefined],
    ['its sensors are odd', document({ sensors: [null, 1, {}] }), undefined],
    ['it could not answer', document({ sensors: [{ sensor: 'doc-links', outcome: 'unknown' }] }), undefined],
    ['another one answered', document({ sensors: [{ sensor: 'coverage', outcome: 'clear' }] }), undefined],
    ['its time is none', document({ at: 5 }), undefined],
  ])('%s', (_, text, expected) => {
    expect(lastSearched(withStore(STORE), tree(text))('doc-links')).toBe(expected);
  });
});
