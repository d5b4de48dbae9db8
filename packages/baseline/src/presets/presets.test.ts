import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsSchema } from '../schema/settings-schema.js';
import { loadBaseline } from '../load/load-baseline.js';
import { PRESET_NAMES, presetContent, recommendedSettings } from './presets.js';

const readFile = () => ({ kind: 'absent' }) as const;

const folder = new URL('../../presets/', import.meta.url);
const yaml = (path: string) => parse(readFileSync(new URL(path, folder), 'utf8')) as Record<string, object>;

/** The files of a folder by their names; none where there is no folder. */
function each(name: string): Record<string, object> {
  if (!existsSync(new URL(name, folder))) return {};
  return Object.fromEntries(readdirSync(new URL(name, folder)).map((file) => [file.replace('.yml', ''), yaml(`${name}/${file}`)]));
}

/** A preset's file, and of the folder of its name the sections, and the sections of sensors. */
function contentOf(name: string): object {
  const preset = yaml(`${name}.yml`);
  const sensors = { ...preset['sensors'], ...each(`${name}/sensors`) };
  return { ...preset, ...each(`${name}/sections`), ...(preset['sensors'] !== undefined && { sensors }) };
}

describe('presets', () => {
  it.each(PRESET_NAMES)('%s is compiled from its data', (name) => {
    expect(presetContent(name)).toEqual(contentOf(name.replace('sar:', '')));
  });

  it.each(PRESET_NAMES)('%s is a sound baseline by itself', async (name) => {
    expect((await loadBaseline({ path: name, readFile })).sources.at(-1)).toBe(name);
  });

  it('sar:recommended is complete, and judges only what certainly fails', () => {
    expect(settingsSchema.parse(recommendedSettings())).toEqual({
      version: 1,
      state: '.sar',
      // Their sections are a file each; the sensors' own tests use them.
      sensors: expect.objectContaining({
        'cache-wiring': { enabled: true },
        'action-drift': { enabled: true, 'grace-days': 90, rules: {} },
        'workflow-syntax': { enabled: true },
        'variable-audit': { enabled: true, rules: {} },
        'secret-rotation': { enabled: true, rules: {} },
        'ci-health': { enabled: true, rules: {} },
        'cron-liveness': { enabled: true, rules: {} },
      }),
      'custom-sensors': {},
      schedule: {},
      cache: { 'minimum-version': 'working', exempt: [], 'rare-schedule-days': 7, rules: {} },
      variables: { registry: {}, rotation: { 'max-age-days': 90, 'warn-days': 14 }, intents: { allow: [] } },
      ci: {
        branches: [],
        'window-days': 7,
        count: 'attempts',
        'failure-conclusions': ['failure', 'timed_out', 'startup_failure'],
        'ignored-conclusions': ['cancelled', 'skipped', 'action_required', 'stale'],
        thresholds: { degraded: 10, critical: 25, 'minimum-runs': 20, 'alert-after': 3, 'clear-after': 5 },
        exclude: {
          workflows: ['.github/workflows/sar-{ci-health,nightly,self-healing,variable-intents,variables,weekly}.yml'],
          events: [],
        },
        'self-healing': [],
        'sample-runs': 200,
        'examine-runs': 50,
        patterns: [],
        'min-confidence': 0.5,
        variables: {
          'failure-rate': 'CODEX_CI_FAILURE_RATE',
          'last-green': 'CODEX_CI_LAST_GREEN_SHA',
          threshold: 'CODEX_CI_FAILURE_THRESHOLD',
        },
        'halt-at-critical': false,
        liveness: { 'grace-hours': 6, exempt: [] },
      },
      triage: [],
      waivers: [],
      watchdogs: { critical: [], list: {} },
      // Theirs are a file each too.
      sla: { hours: {} },
      issues: { 'max-new': 10, 'dashboard-title': 'SAR dashboard', 'waive-days': 30, labels: [] },
      halt: {},
      agent: { 'max-per-finding': 2, 'max-per-day': 5 },
      playbooks: expect.any(Object),
      gate: expect.any(Object),
      'sprint-plan': expect.any(Object),
      gaps: { directory: '.sar/gaps', documents: [], propose: ['P3'], 'impact-scores': {}, milestones: [] },
      dimensions: expect.any(Object),
      maturity: { caps: { P0: 1, P1: 3 }, progress: [] },
    });
  });

  it('sar:recommended switches every sensor on, and no rule off', () => {
    for (const [id, section] of Object.entries(recommendedSettings().sensors)) {
      expect([id, section.enabled]).toEqual([id, true]);
      expect('rules' in section ? section.rules : {}, id).toEqual({});
    }
  });

  it('gives each caller its own settings', () => {
    recommendedSettings().waivers.push({ rule: 'x', reason: 'changed', owner: '@x', expires: '2030-01-01' });
    expect(recommendedSettings().waivers).toEqual([]);
  });

  it('sar:level-4-mlops holds the reference setting', async () => {
    expect(await loadBaseline({ path: 'sar:level-4-mlops', readFile })).toMatchObject({
      owner: '@mbaetiong',
      state: '.codex',
      schedule: { 'code-scanning': { cron: '0 2 * * *', minutes: 180 }, 'pattern-confidence': { cron: '0 8 * * *', minutes: 60 } },
      sensors: { 'dependency-cves': { store: '.codex/sar/dep_audit.json' } },
      cache: {
        'minimum-version': 'v5',
        action: { uses: './.github/actions/setup-python-cached', ecosystems: ['pip'] },
        tier: 'common',
        version: { variable: 'CODEX_CACHE_VERSION', default: 'v2' },
      },
    });
  });
});
