import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../load/load-baseline.js';

const AT = 'Aries_Serpent_codex_';
const load = () => loadBaseline({ path: 'sar:level-4-mlops', readFile: () => ({ kind: 'absent' }) });
type Entries = Readonly<Record<string, { readonly required?: boolean; readonly 'human-governance'?: boolean }>>;

/** Layer → its entries, with those of the one environment. */
async function layers(): Promise<ReadonlyMap<string, Entries>> {
  const { registry } = (await load()).variables;
  return new Map(
    Object.entries(registry).map(([layer, value]) => [
      layer,
      (layer.startsWith('env-') ? (value as Readonly<Record<string, Entries>>)[AT] : value) as Entries,
    ]),
  );
}

describe('the registry of sar:level-4-mlops', () => {
  it.each([
    ['org-secrets', 13],
    ['repo-secrets', 7],
    ['env-secrets', 3],
    ['repo-vars', 54],
    ['env-vars', 2],
    ['codespace', 8],
  ] as const)('%s: %i names', async (layer, count) => {
    expect(Object.keys((await layers()).get(layer) ?? {})).toHaveLength(count);
  });

  it('has no other layers, and one environment', async () => {
    const { registry } = (await load()).variables;
    expect(Object.keys(registry)).toHaveLength(6);
    expect([Object.keys(registry['env-vars'] ?? {}), Object.keys(registry['env-secrets'] ?? {})]).toEqual([[AT], [AT]]);
  });

  it('marks what is optional and what only people may write', async () => {
    const entries = [...(await layers()).values()].flatMap((names) => Object.entries(names));
    expect(entries.filter(([, { required }]) => required === false).map(([name]) => name)).toEqual([
      'NPM_TOKEN',
      'PYPI_TOKEN',
      'COMPOSE_DOCKER_CLI_BUILD',
      'DOCKER_BUILDKIT',
      'GPU_OPT',
      'MLFLOW_EXPERIMENT_NAME',
      'WANDB_MODE',
    ]);
    expect(entries.filter(([, entry]) => entry['human-governance'] === true).map(([name]) => name)).toEqual([
      '_GITHUB_APP_CLIENT_SECRET',
      'COPILOT_AGENT_AUTH_ENABLED',
      'COPILOT_AGENT_FIREWALL_ENABLED',
      'AUTONOMOUS_ACTIONS_ENABLED',
      'AGENT_KILL_SWITCH',
    ]);
  });
});

describe('the policy of sar:level-4-mlops', () => {
  it('allows in one rule every repository variable but the governed ones and two that say who or what an agent may reach, and one name that the registry does not have', async () => {
    const { registry, intents } = (await load()).variables;
    const governed = Object.entries(registry['repo-vars'] ?? {}).filter(([, entry]) => entry['human-governance'] === true);
    const REACH = ['COGNITIVE_BRAIN_ALLOWED_ACTORS', 'COPILOT_AGENT_FIREWALL_ALLOW_LIST_ADDITIONS'];
    const allowed = intents.allow.flatMap(({ names }) => names);
    expect(new Set(allowed).size).toBe(allowed.length);
    expect(new Set([...allowed, ...governed.map(([name]) => name), ...REACH])).toEqual(
      new Set([...Object.keys(registry['repo-vars'] ?? {}), 'CODEX_RETRAIN_TRIGGER']),
    );
    expect(allowed.filter((name) => REACH.includes(name) || governed.some(([other]) => other === name))).toEqual([]);
  });

  it.each([
    ['CODEX_CI_FAILURE_RATE', ['12.5:degraded', '0.0:ok', '100.0:critical'], ['12:ok', '101.0:ok', '12.5:fine', '12.5:ok ']],
    ['CODEX_CI_LAST_GREEN_SHA', ['0123456789abcdef0123456789abcdef01234567'], ['0123456', 'Z'.repeat(40)]],
    ['CODEX_RETRAIN_TRIGGER', ['20260306T010203Z'], ['2026-03-06T01:02:03Z', 'now']],
  ])('%s has a format', async (name, good, bad) => {
    const pattern = (await load()).variables.intents.allow.find(({ names }) => names.includes(name))?.values?.pattern ?? '';
    const whole = new RegExp(`^(?:${pattern})$`);
    expect([good.filter((value) => whole.test(value)), bad.filter((value) => whole.test(value))]).toEqual([good, []]);
  });
});
