import { describe, expect, it } from 'vitest';
import { watchdogsSchema } from './watchdogs-schema.js';

const OWN = { workflow: 'own.yml', does: 'looks', layers: ['L1'] };
const STORES = [{ kind: 'file', name: 'x.json' }];
const messageOf = (entry: object): string | undefined => {
  const { success, error } = watchdogsSchema.safeParse({ critical: [], list: { own: { ...OWN, ...entry } } });
  return success ? undefined : JSON.stringify(error.issues);
};

describe('a watchdog', () => {
  it.each([
    [{}],
    [{ workflow: undefined }],
    [{ layers: [] }],
    [{ sensors: ['all', 'L2', 'doc-links'] }],
    [{ cron: '0 2 * * *', events: ['push'], 'max-late-minutes': 30 }],
    [{ stores: STORES, triggers: [{ store: 'x.json', when: 'old', workflow: 'heal.yml' }] }],
  ])('may be %j', (entry) => {
    expect(messageOf(entry)).toBeUndefined();
  });

  it.each<[object, string]>([
    [{ workflow: '../x.yml' }, 'pattern'],
    [{ workflow: 'a/b.yml' }, 'pattern'],
    [{ workflow: 'own' }, 'pattern'],
    [{ layers: ['L6'] }, 'L6'],
    [{ sensors: ['L6'] }, 'pattern'],
    [{ cron: '@daily' }, 'pattern'],
    [{ events: [] }, 'too_small'],
    [{ 'max-late-minutes': 0 }, 'too_small'],
    [{ stores: [{ kind: 'drawer', name: 'x' }] }, 'kind'],
    [{ stores: STORES, triggers: [{ store: 'x.json', when: 'old' }] }, 'at least one of'],
    [{ stores: STORES, triggers: [{ store: 'y.json', when: 'old', playbook: 'SAR-002' }] }, 'triggers of stores'],
    [{ triggers: [{ store: 'x.json', when: 'old', playbook: 'SAR-002' }] }, 'triggers of stores'],
    [{ schedule: 'daily' }, 'unrecognized_keys'],
  ])('may not be %j', (entry, words) => {
    // The issue names what was expected; where it does not, its path names the place.
    expect(messageOf(entry)).toContain(words === 'L6' ? 'layers' : words);
  });
});
