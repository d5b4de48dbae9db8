import { fingerprint, type Signal } from '@sar/baseline';
import type { CauseRule, Tie } from '../cause-rule.js';
import { missingNames } from '../missing-names.js';

/** Most lines of one finding that are read for names. */
const MAX_LINES = 10;
/** Longest name that is compared, in UTF-16 units; GitHub takes 255 characters. */
const MAX_NAME = 255;
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
    const name = (artefact.name ?? '').length > MAX_NAME ? '' : (artefact.name ?? '').toUpperCase();
    if (sensor === 'variable-audit' && rule === 'missing-variable') return rootTies(signal, name);
    if (sensor === 'codespace-blockers' && rule === 'missing-codespace-secret')
      return name === '' ? [] : [{ key: `codespace ${name}`, role: 'follower' }];
    if (!LOG_SENSORS.has(sensor)) return [];
    const names = new Set(signal.evidence.slice(0, MAX_LINES).flatMap(({ text }) => [...missingNames(text)]));
    return [...names].map((missing): Tie => ({ key: `job ${missing}`, role: 'follower' }));
  },
  words: ({ signal: { artefact } }) => {
    const what = `the ${artefact.kind} ${artefact.name ?? ''}`;
    return { title: `${what} is not configured`, why: `the others fail because ${what} is empty: their lines name it` };
  },
};

/**
 * The names of the stores that no job sees are told by the finding's id, which is made of the rule, the store and the name: words for people
 * may be worded differently.
 */
function rootTies({ id, sensor, rule, artefact }: Signal, name: string): readonly Tie[] {
  const isOf = (store: string): boolean => id === fingerprint(sensor, rule, [store, undefined, artefact.name]);
  if (name === '' || isOf('dependabot')) return [];
  return [{ key: `${isOf('codespace') ? 'codespace' : 'job'} ${name}`, role: 'root' }];
}
