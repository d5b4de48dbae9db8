import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recommendedBaseline } from '../load/baseline.js';
import { SHIPPED_WATCHDOGS } from './shipped-watchdog.js';
import { watchdogFile } from './watchdog-workflow.fixture.js';

const FOLDER = new URL('../../../../.github/workflows/', import.meta.url);
const ids = SHIPPED_WATCHDOGS.map(({ id }) => id);
const baseline = recommendedBaseline();
const RANK = { read: 1, write: 2 } as const;

describe('the shipped watchdogs', () => {
  it('are the reusable workflows of this repository', () => {
    const reusable = readdirSync(FOLDER).filter((name) => /^ {2}workflow_call:/m.test(readFileSync(new URL(name, FOLDER), 'utf8')));
    expect(SHIPPED_WATCHDOGS.map(({ file }) => file).sort()).toEqual(reusable.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  // 1.9 of the methodology; of the hours only nightly and Sunday are fixed, the others keep away from the full hour.
  it.each([
    ['preflight', undefined],
    ['ci-health', /^([1-9]|[1-5]\d) \* \* \* \*$/],
    ['variables', /^([1-9]|[1-5]\d) \*\/6 \* \* \*$/],
    ['nightly', /^0 2 \* \* \*$/],
    ['weekly', /^0 4 \* \* 0$/],
  ])('%s runs when the methodology says', (id, cron) => {
    const watchdog = SHIPPED_WATCHDOGS.find((each) => each.id === id);
    if (cron === undefined) expect(watchdog).toMatchObject({ events: expect.arrayContaining(['push', 'pull_request']) });
    else expect(watchdog?.cron).toMatch(cron);
  });

  it('start at minutes of their own', () => {
    const crons = SHIPPED_WATCHDOGS.flatMap(({ cron }) => cron ?? []);
    expect(new Set(crons).size).toBe(crons.length);
  });

  it('watch every layer together, and start every playbook', () => {
    expect([...new Set(SHIPPED_WATCHDOGS.flatMap(({ layers }) => layers))].sort()).toEqual(['L1', 'L2', 'L3', 'L4', 'L5']);
    const started = SHIPPED_WATCHDOGS.flatMap(({ triggers }) => triggers.flatMap(({ playbook }) => playbook ?? []));
    expect([...new Set(started)].sort()).toEqual(Object.keys(baseline.playbooks.list).sort());
  });
});

describe.each(SHIPPED_WATCHDOGS.map((watchdog) => [watchdog.id, watchdog] as const))('%s', (_id, watchdog) => {
  const { text, workflow } = watchdogFile(watchdog);
  const declared = workflow.on['workflow_call'];

  it('asks of its caller what its jobs have, and no more', () => {
    const union: Record<string, 'read' | 'write'> = {};
    for (const { permissions = {} } of Object.values(workflow.jobs))
      for (const [name, level] of Object.entries(permissions))
        if (level === 'write' || (level === 'read' && RANK[union[name] ?? 'read'] === RANK.read)) union[name] = level;
    expect(watchdog.permissions).toEqual(union);
    expect(Object.keys(watchdog.permissions)).toEqual(Object.keys(union).sort());
  });

  it('declares its secrets, all optional', () => {
    expect(Object.keys(watchdog.secrets).sort()).toEqual(Object.keys(declared?.secrets ?? {}).sort());
    for (const [name, { required, description }] of Object.entries(declared?.secrets ?? {}))
      expect({ name, required, description }).toEqual({
        name: expect.stringMatching(/^[A-Z][A-Z0-9_]*$/),
        required: false,
        description: expect.stringMatching(/\.$/),
      });
  });

  it('takes what a caller passes', () => {
    expect(Object.keys(declared?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(watchdog.with)));
    const named = Object.values(watchdog.with).flatMap((value) => [...value.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name));
    expect(Object.keys(watchdog.dispatchInputs)).toEqual(expect.arrayContaining(named));
  });

  it('names sensors, playbooks, stores and watchdogs that there are', () => {
    const { sensors, triggers, stores, needs } = watchdog;
    if (sensors !== 'all') expect(Object.keys(baseline.sensors)).toEqual(expect.arrayContaining([...sensors]));
    expect(stores.map(({ name }) => name)).toEqual(expect.arrayContaining(triggers.map(({ store }) => store)));
    for (const { playbook, watchdog: started, store } of triggers) {
      expect(playbook ?? started, store).toBeDefined();
      if (playbook !== undefined) expect(Object.keys(baseline.playbooks.list)).toContain(playbook);
      if (started !== undefined) expect(ids).toContain(started);
    }
    expect(ids).toEqual(expect.arrayContaining([...needs]));
    expect(needs).not.toContain(watchdog.id);
  });

  it('runs the playbooks that it says, and no other', () => {
    const run = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.with?.['playbook'] ?? []));
    expect(watchdog.triggers.map(({ playbook }) => playbook)).toEqual(expect.arrayContaining(run));
  });

  it('carries the events of its kind', () => {
    expect(watchdog.events).toEqual(expect.arrayContaining(['workflow_dispatch', 'repository_dispatch']));
    expect(watchdog.cron === undefined).toBe(watchdog.id === 'preflight');
    expect(watchdog.cron ?? '0 0 * * *').toMatch(/^\S+ \S+ \S+ \S+ \S+$/);
    expect(watchdog.pushPaths === undefined || watchdog.events.includes('push')).toBe(true);
  });

  it('says in its first lines what it feeds and sets off', () => {
    const head = text.slice(0, text.indexOf('\nname:'));
    expect(head).toMatch(/# Feeds: /);
    expect(head).toMatch(/docs\/guides\/watchdogs\.md/);
  });
});
