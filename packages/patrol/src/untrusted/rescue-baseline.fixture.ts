import { sensors } from '@sar/search';

const NONE = Object.fromEntries(
  ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'].map((id) => [id, null]),
);
/** Sensors of SAR that run: one reads files, one asks a server. The others take time and say nothing here. */
const RUNNING = new Set(['doc-links', 'model-drift']);
const OFF = Object.fromEntries(sensors().flatMap(({ id }) => (RUNNING.has(id) ? [] : [[id, { enabled: false }]])));
const limits = { enabled: true, 'max-per-day': 20, 'cooldown-minutes': 0 };
/** A baseline with a sensor of its own that runs and one that is switched off, and a playbook for each kind of finding. */
export const BASELINE = {
  version: 1,
  owner: '@octo-org/platform',
  gate: { checks: { ...NONE, own: { required: true, commands: [{ run: ['check'] }] } } },
  'custom-sensors': {
    'own-scan': { layer: 'L2', command: ['own-scan', '--json'], format: 'signals', impact: 'degrades' },
    'off-scan': { layer: 'L2', command: ['off-scan', '--json'], format: 'signals', impact: 'degrades', enabled: false },
  },
  sensors: {
    ...OFF,
    'model-drift': {
      mlflow: {
        store: 'https://mlflow.example',
        experiments: ['x'],
        metrics: { f1: { direction: 'higher', tolerance: '5%' } },
        'baseline-run': 'best',
      },
    },
  },
  playbooks: {
    list: {
      REBUILD: {
        ...limits,
        title: 'Rebuild',
        when: [{ sensor: 'own-scan', rule: 'stale' }],
        steps: [{ do: 'dispatch-workflow', workflow: 'rebuild.yml', inputs: { what: 'all' } }],
      },
      MEND: {
        ...limits,
        title: 'Mend',
        when: [{ sensor: 'own-scan', rule: 'broken' }],
        steps: [
          { do: 'run-command', run: ['mend', '--all'] },
          { do: 'open-pull-request', title: 'Mend' },
        ],
      },
      ASK: { ...limits, title: 'Ask', when: [{ sensor: 'own-scan', rule: 'asks' }], steps: [{ do: 'open-issue', title: 'Look' }] },
      'BY-NAME': { ...limits, title: 'By name', when: [], steps: [{ do: 'run-command', run: ['by-name'] }] },
    },
  },
};
