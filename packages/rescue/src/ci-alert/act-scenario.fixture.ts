import type { CiHealth } from '@sar/baseline';
import type { CiActOptions, CiActPorts } from './act-input.js';
import { actOnCiHealth } from './act-on-ci-health.js';
import type { CiActReport } from './ci-act-report.js';
import { boardRun, type BoardFaults, type MemoryBoard } from './memory-board.fixture.js';

export const NAMES = { 'failure-rate': 'CODEX_CI_FAILURE_RATE', 'last-green': 'CODEX_CI_LAST_GREEN_SHA' };

export const OPTIONS: CiActOptions = {
  dryRun: false,
  alertIssue: true,
  updateVariables: true,
  owner: '@octo/ci',
  names: NAMES,
  registry: {},
  haltAtCritical: false,
  render: ({ at, rate }) => `Looked at ${at}. Failed: ${rate.failed}.\n`,
  rateText: ({ share }, state) => (share === undefined ? undefined : `${(share * 100).toFixed(1)}:${state}`),
};

export const HEALER = { kind: 'workflow', file: 'heal.yml', ref: 'main' } as const;

/** One run over the board. */
export async function act(
  memory: MemoryBoard,
  health: CiHealth,
  options: Partial<CiActOptions> = {},
  faults: BoardFaults = {},
  ports: Partial<CiActPorts> = {},
): Promise<CiActReport & { readonly writes: readonly string[] }> {
  memory.now = health.at;
  const run = boardRun(memory, faults);
  const { writes, ...all } = run;
  const report = await actOnCiHealth(health, { ...all, ...ports }, { ...OPTIONS, ...options });
  return { ...report, writes };
}
