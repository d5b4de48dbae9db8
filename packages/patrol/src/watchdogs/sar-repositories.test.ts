import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { detectCallers } from '../init/detect-callers.js';
import { planFor } from '../init/init.fixture.js';
import { readSource } from '../init/sar-source.js';
import { sarUses } from '../doctor/watchdog-calls.js';
import { calling, coverageFor, stepping, W } from './coverage.fixture.js';

const NIGHTLY = 'octo/fork/.github/workflows/watchdog-nightly.yml@main';
const SCHEDULE = "{schedule: [{cron: '0 2 * * *'}]}";
const CALLER = { [W('n.yml')]: calling(SCHEDULE, NIGHTLY) };
const schema = (from: string, before = '') =>
  `${before}# yaml-language-server: $schema=https://raw.githubusercontent.com/${from}/main/schemas/baseline.schema.json\nversion: 1\n`;

describe('which repository is SAR', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a fork that is called sar', { [W('n.yml')]: calling(SCHEDULE, NIGHTLY.replace('octo/fork', 'Octo/SAR')) }, ['nightly']],
    ['a fork of which one part is used', CALLER, []],
    [
      'a fork of which two parts are used',
      { ...CALLER, [W('a.yml')]: stepping('push', 'uses: Octo/Fork/actions/cache-layers@main') },
      ['nightly'],
    ],
    [
      'a fork of which a workflow that nobody calls uses another part',
      { ...CALLER, [W('a.yml')]: stepping('workflow_call', 'uses: octo/fork/actions/ci-health-monitor@main') },
      ['nightly'],
    ],
    ['a fork that the baseline has its schema from', { ...CALLER, '.github/sar.yml': schema('Octo/Fork') }, ['nightly']],
    ['another one than that', { ...CALLER, '.github/sar.yml': schema('octo/other') }, []],
    ['one that another line names', { ...CALLER, '.github/sar.yml': schema('octo/fork', 'version: 1\n').replace(/version: 1\n$/, '') }, []],
    ['one that no repository can be called', { ...CALLER, '.github/sar.yml': schema('octo/../fork') }, []],
  ])('is told alike by init, coverage and doctor: %s', async (_what, files, ids) => {
    const repository = repositoryWorkflows(memoryTree(files));
    const { watchdogs } = await coverageFor(files);
    expect({
      init: detectCallers(repository, 'org/sar').callers.map(({ watchdog }) => watchdog),
      coverage: watchdogs.flatMap(({ shipped }) => shipped ?? []),
      doctor: sarUses(repository).calls.map(({ watchdog }) => watchdog.id),
    }).toEqual({ init: ids, coverage: ids, doctor: ids });
  });

  it('is what --source says, also for the commands after it', async () => {
    const wishes = { watchdogs: ['nightly'], source: readSource('octo/fork@main') };
    const { files, kept } = await planFor(CALLER, wishes);
    expect(kept).toEqual([{ path: W('n.yml'), why: 'it calls the watchdog nightly already' }]);
    const { watchdogs } = await coverageFor({ ...CALLER, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) });
    expect(watchdogs.map(({ shipped }) => shipped)).toEqual(['nightly']);
  });

  it('is doubtful otherwise: init sets the watchdog up, names the other one, and says how to tell', async () => {
    const { files, notes } = await planFor(CALLER, { watchdogs: ['nightly'] });
    expect(files.map(({ path }) => path)).toContain(W('sar-nightly.yml'));
    expect(notes).toEqual(
      expect.arrayContaining([
        `${W('n.yml')} calls a workflow that is called like the watchdog nightly, and nothing tells that it is one`,
        expect.stringContaining('--source owner/repository@<commit>'),
      ]),
    );
  });
});
