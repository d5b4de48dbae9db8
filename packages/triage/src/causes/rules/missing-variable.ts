import type { Signal } from '@sar/baseline';
import type { CauseRule, Tie } from '../cause-rule.js';
import { missingNames } from '../missing-names.js';

/** Most lines of one finding that are read for names. */
const MAX_LINES = 10;
/** Sensors whose evidence are lines of logs and of failed tests. */
const LOG_SENSORS: ReadonlySet<string> = new Set(['ci-health', 'test-gate']);

/**
 * A variable or secret that is not configured, and what fails because it is empty: the causes of failed runs and tests whose line names
 * it. A Codespaces secret is a store of its own: it ties what the variable audit and the devcontainer say of it, and no job ever
 * sees it. The same holds for Dependabot's secrets.
 */
export const missingVariable: CauseRule = {
  kind: 'missing-variable',
  ties: (signal) => {
    const { sensor, rule, artefact } = signal;
    const name = artefact.name?.toUpperCase() ?? '';
    if (sensor === 'variable-audit' && rule === 'missing-variable') return rootTies(signal, name);
    if (sensor === 'codespace-blockers' && rule === 'missing-codespace-secret') return [{ key: `codespace ${name}`, role: 'follower' }];
    if (!LOG_SENSORS.has(sensor)) return [];
    const names = new Set(signal.evidence.slice(0, MAX_LINES).flatMap(({ text }) => [...missingNames(text)]));
    return [...names].map((missing): Tie => ({ key: `job ${missing}`, role: 'follower' }));
  },
  words: ({ signal: { artefact } }) => {
    const what = `the ${artefact.kind} ${artefact.name ?? ''}`;
    return { title: `${what} is not configured`, why: `the others fail because ${what} is empty: their lines name it` };
  },
};

/** The store stands in what is expected: `Codespaces secret X`. */
function rootTies({ expected }: Signal, name: string): readonly Tie[] {
  if (name === '' || expected.startsWith('Dependabot ')) return [];
  return [{ key: `${expected.startsWith('Codespaces ') ? 'codespace' : 'job'} ${name}`, role: 'root' }];
}
