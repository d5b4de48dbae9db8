import { SHIPPED_WATCHDOGS } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { calling, coverageFor, stepping, W } from './coverage.fixture.js';

const SAR = 'org/sar/.github/workflows';
const CI_HEALTH = calling("{schedule: [{cron: '7 * * * *'}]}", `${SAR}/watchdog-ci-health.yml@v1`);
/** A caller of each watchdog of SAR. */
const shippedCalls = (): Record<string, string> =>
  Object.fromEntries(
    SHIPPED_WATCHDOGS.map(({ id, file, cron, events, with: inputs }) => {
      const on = `{${cron === undefined ? '' : `schedule: [{cron: '${cron}'}], `}${events.map((event) => `${event}: `).join(', ')}}`;
      return [W(`sar-${id}.yml`), `${calling(on, `${SAR}/${file}@v1`)}    with: ${JSON.stringify(inputs)}\n`];
    }),
  );

describe('what is not covered', () => {
  const gapsOf = async (...given: Parameters<typeof coverageFor>): Promise<readonly string[]> =>
    (await coverageFor(...given)).gaps.map(({ kind, subject, next }) => `${kind} ${subject}${next === undefined ? '' : ` | ${next}`}`);

  it('is everything in a repository without a watchdog, layer by layer, and each step leads on', async () => {
    const gaps = await gapsOf({});
    expect(gaps.filter((gap) => gap.startsWith('layer'))).toEqual(
      ['L1', 'L2', 'L3', 'L4', 'L5'].map((layer) => `layer-unwatched ${layer} | sar init --watchdogs nightly`),
    );
    expect(gaps.filter((gap) => gap.startsWith('sensor'))).toEqual([]);
    expect(gaps).toContain('playbook-unstarted SAR-001 | sar init --watchdogs variables');
    expect(gaps).toContain('playbook-unstarted SAR-002 | sar init --watchdogs ci-health');
  });

  it('is only a playbook that is switched off where every watchdog of SAR is called', async () => {
    const { gaps, unknown } = await coverageFor(shippedCalls());
    expect(gaps.filter(({ weight }) => weight !== 'low').map(({ kind, subject }) => [kind, subject])).toEqual([
      ['trigger-broken', 'SAR-005'],
    ]);
    expect(unknown).toEqual([]);
    // Nor that where there is no memory.
    const memory = ['ltm-capacity', 'pattern-confidence'];
    const without = await coverageFor(shippedCalls(), { idle: new Map(memory.map((id) => [id, 'none here'])) });
    expect(without.gaps.filter(({ weight }) => weight !== 'low')).toEqual([]);
  });

  it('is no sensor that has nothing to read', async () => {
    const layers = (await coverageFor({})).layers;
    const idle = new Map(
      layers.filter(({ layer }) => layer === 'L4' || layer === 'L5').flatMap(({ sensors }) => sensors.map(({ id }) => [id, 'none here'])),
    );
    const coverage = await coverageFor({}, { idle });
    expect(coverage.gaps.filter(({ kind }) => kind === 'layer-unwatched').map(({ subject }) => subject)).toEqual(['L1', 'L2', 'L3']);
    // Nor a playbook that only those would call for.
    expect(coverage.gaps.map(({ subject }) => subject)).not.toContain('SAR-003');
    expect(coverage.layers[4]?.sensors[0]).toMatchObject({ state: 'idle', why: 'none here' });
  });

  it('weighs more where the baseline calls it critical', async () => {
    const files = { [W('a.yml')]: stepping('push', 'run: sar search --sensor variable-audit') };
    const { gaps } = await coverageFor(files, { baseline: 'version: 1\nwatchdogs: {critical: [secret-rotation, variable-audit]}\n' });
    expect(gaps.filter(({ weight }) => weight === 'high')).toEqual([
      {
        kind: 'sensor-unwatched',
        weight: 'high',
        layer: 'L3',
        subject: 'secret-rotation',
        words: 'critical: no watchdog runs secret-rotation',
        next: 'sar init --watchdogs nightly',
      },
    ]);
  });

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'a declared file that is not there',
      'own: {workflow: own.yml, does: looks, layers: [L1]}',
      {},
      `watchdog-missing own | restore ${W('own.yml')}, or take own out of watchdogs.list`,
    ],
    [
      'a schedule that was taken out',
      "own: {workflow: own.yml, does: looks, layers: [L1], cron: '0 2 * * *'}",
      { [W('own.yml')]: stepping('push', 'run: make') },
      `watchdog-otherwise own | write - cron: '0 2 * * *' in ${W('own.yml')}, or correct watchdogs.list.own.cron`,
    ],
    [
      'an event that was taken out',
      'own: {workflow: own.yml, does: looks, layers: [L1], events: [pull_request]}',
      { [W('own.yml')]: stepping('push', 'run: make') },
      `watchdog-otherwise own | add pull_request to the triggers of ${W('own.yml')}, or correct watchdogs.list.own.events`,
    ],
    [
      'one that only hands start',
      'own: {workflow: own.yml, does: looks, layers: [L1]}',
      { [W('own.yml')]: stepping('workflow_dispatch', 'run: make') },
      `watchdog-by-hand own | add a schedule to the triggers of ${W('own.yml')}`,
    ],
    [
      'one whose day never comes',
      'own: {workflow: own.yml, does: looks, layers: [L1]}',
      { [W('own.yml')]: stepping("{schedule: [{cron: '0 0 31 2 *'}, {cron: '@daily'}]}", 'run: make') },
      `watchdog-by-hand own | write a schedule in the triggers of ${W('own.yml')}`,
    ],
    ['one that is no workflow', 'own: {does: looks, layers: [L1]}', {}, 'watchdog-by-hand own'],
    [
      'a store that sets off nothing',
      'own: {workflow: own.yml, does: looks, layers: [L1], stores: [{kind: file, name: "${state}/x.json"}]}',
      { [W('own.yml')]: stepping('push', 'run: make') },
      'store-unused .sar/x.json',
    ],
    [
      'a workflow that is not there',
      'own: {workflow: own.yml, does: looks, layers: [L1], stores: [{kind: file, name: x}], triggers: [{store: x, when: old, workflow: no.yml}]}',
      { [W('own.yml')]: stepping('push', 'run: make') },
      'trigger-broken no.yml | add .github/workflows/no.yml',
    ],
    [
      'a playbook that is switched off',
      'own: {workflow: own.yml, does: looks, layers: [L1], stores: [{kind: file, name: x}], triggers: [{store: x, when: full, playbook: SAR-005}]}',
      { [W('own.yml')]: stepping('push', 'run: make') },
      'trigger-broken SAR-005 | set playbooks.list.SAR-005.enabled: true in the baseline',
    ],
    [
      'a playbook that there is not',
      'own: {workflow: own.yml, does: looks, layers: [L1], stores: [{kind: file, name: x}], triggers: [{store: x, when: full, playbook: constructor}]}',
      { [W('own.yml')]: stepping('push', 'run: make') },
      'trigger-broken constructor | correct watchdogs.list.own',
    ],
    [
      'a sensor that there is not',
      'own: {does: looks, layers: [L1], sensors: [doc-link]}',
      {},
      'watchdog-otherwise doc-link | write doc-links',
    ],
  ])('%s', async (_what, entry, files, expected) => {
    expect(await gapsOf(files, { baseline: `version: 1\nwatchdogs:\n  list:\n    ${entry}\n` })).toContain(expected);
  });

  it.each<[string, string, string]>([
    [
      'gives none',
      CI_HEALTH,
      `trigger-broken self-healing | give heal-with, the file that calls self-healing, in ${W('sar-ci-health.yml')}`,
    ],
    [
      'gives one that is not there',
      `${CI_HEALTH}    with: {heal-with: heal.yml}\n`,
      `trigger-broken self-healing | give heal-with, the file that calls self-healing, in ${W('sar-ci-health.yml')}`,
    ],
    [
      'gives one that heals nothing',
      `${CI_HEALTH}    with: {heal-with: sar-nightly.yml}\n`,
      `trigger-broken self-healing | give heal-with, the file that calls self-healing, in ${W('sar-ci-health.yml')}`,
    ],
    [
      'only shows what it would do',
      `${CI_HEALTH}    with: {dry-run: true}\n`,
      `watchdog-otherwise ci-health | take dry-run: true out of ${W('sar-ci-health.yml')}`,
    ],
  ])('a caller of CI health that %s', async (_what, text, expected) => {
    const { gaps, watchdogs } = await coverageFor({ ...shippedCalls(), [W('sar-ci-health.yml')]: text });
    expect(gaps.map(({ kind, subject, next }) => `${kind} ${subject} | ${next ?? ''}`)).toContain(expected);
    expect(watchdogs.find(({ id }) => id === 'ci-health')?.stores.length === 0).toBe(text.includes('dry-run'));
  });

  it.each([
    ["{schedule: [{cron: '13 */6 * * *'}]}", `take dry-run: true out of ${W('v.yml')}`],
    ['workflow_dispatch', `take dry-run: true out of ${W('v.yml')}, and let ${W('v.yml')} start by itself`],
  ])('a playbook whose watchdog only shows what it would do is started once it acts: on %s', async (on, next) => {
    const { gaps } = await coverageFor({ [W('v.yml')]: `${calling(on, `${SAR}/watchdog-variables.yml@v1`)}    with: {dry-run: true}\n` });
    expect(gaps.find(({ kind, subject }) => kind === 'playbook-unstarted' && subject === 'SAR-001')?.next).toBe(next);
  });

  it('is not known of a caller that decides in its run whether it acts', async () => {
    const { unknown } = await coverageFor({ [W('h.yml')]: `${CI_HEALTH}    with: {dry-run: '\${{ inputs.dry }}'}\n` });
    expect(unknown).toEqual([
      { path: W('h.yml'), line: 4, words: 'ci-health: whether it only shows what it would do is decided when it runs' },
    ]);
  });

  it('names the watchdog that a called one needs', async () => {
    expect(await gapsOf({ [W('h.yml')]: calling("{schedule: [{cron: '7 * * * *'}]}", `${SAR}/watchdog-ci-health.yml@v1`) })).toContain(
      'trigger-broken self-healing | sar init --watchdogs self-healing',
    );
  });
});
