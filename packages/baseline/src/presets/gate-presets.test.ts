import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadBaseline } from '../load/load-baseline.js';
import { GATE_CHECKS } from '../vocabulary/gate.js';
import type { GateCheckSettings } from '../schema/settings-schema.js';
import { presetContent } from './presets.js';

const readFile = () => ({ kind: 'absent' }) as const;
const gateOf = async (presets: readonly string[]) =>
  (await loadBaseline({ path: 'sar.yml', text: stringify({ version: 1, extends: presets }), readFile })).gate;

/** A check that names anything to judge. */
const isConfigured = ({ commands, reports, sensors, 'failure-rate': rate }: GateCheckSettings) =>
  [commands, reports, sensors, rate].some((part) => part !== undefined);

describe('presets of the gate', () => {
  it.each([[['sar:gate-python']], [['sar:gate-node']], [['sar:level-4-mlops']], [['sar:level-4-mlops', 'sar:gate-node']]])(
    '%j has all six checks configured, in their order, and required',
    async (presets) => {
      const { checks } = await gateOf(presets);
      expect(Object.keys(checks)).toEqual(GATE_CHECKS);
      expect(Object.values(checks).map((check) => [isConfigured(check), check.required])).toEqual(GATE_CHECKS.map(() => [true, true]));
    },
  );

  it('sar:recommended names no program: nobody knows which tools a repository has', async () => {
    const { checks } = await gateOf([]);
    expect(Object.entries(checks).map(([id, check]) => [id, isConfigured(check)])).toEqual(
      GATE_CHECKS.map((id) => [id, id !== 'code-quality' && id !== 'tests']),
    );
  });

  it.each(['sar:gate-python', 'sar:gate-node'] as const)(
    '%s holds the gate alone, so that it overrides nothing of other presets',
    (preset) => {
      expect(Object.keys(presetContent(preset) as object)).toEqual(['version', 'gate']);
      expect(Object.keys((presetContent(preset) as { gate: object }).gate)).toEqual(['checks']);
    },
  );

  it('beside the preset of the reference user the last one wins', async () => {
    const first = await gateOf(['sar:gate-python', 'sar:level-4-mlops']);
    expect(first.checks['code-quality']?.commands).toEqual([{ run: ['ruff', 'check', '.'] }, { run: ['black', '--check', '.'] }]);
    const last = await gateOf(['sar:level-4-mlops', 'sar:gate-node']);
    expect(last.checks['tests']?.commands).toEqual([{ run: ['npm', 'test'], 'time-limit': 3600 }]);
  });

  it('the reference user has the commands and limits of the methodology', async () => {
    const { checks } = await gateOf(['sar:level-4-mlops']);
    expect(checks['tests']?.commands).toMatchObject([{ run: ['pytest', '--cov', '--cov-fail-under=80'] }]);
    expect(checks['ci-failure-rate']).toMatchObject({ 'failure-rate': { 'max-percent': 10 }, playbook: 'SAR-002' });
    expect(checks['variable-audit']).toMatchObject({ sensors: ['variable-audit'], playbook: 'SAR-001' });
    expect(checks['secrets-baseline']).toMatchObject({ sensors: ['secrets-baseline'], playbook: 'SAR-006' });
  });
});
