import { fingerprint, type Artefact, type Evidence, type Fix, type Impact, type Layer, type Signal } from '@sar/baseline';
import type { Rule } from '../sensor.js';

/** What is particular to one signal; the rest comes from its rule. */
export interface SignalDraft {
  readonly artefact: Artefact;
  /** What makes this deviation the same one in the next run: never a line number, a time or a message. */
  readonly identity: readonly (string | undefined)[];
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly evidence?: readonly Evidence[];
  /** In place of the rule's. */
  readonly help?: string;
  readonly impact?: Impact;
  readonly playbook?: string;
  readonly fix?: Fix;
  readonly pedantic?: boolean;
}

/** The signal of a rule. */
export function signalOf(rule: Rule, layer: Layer, draft: SignalDraft): Signal {
  const {
    artefact,
    identity,
    message,
    expected,
    actual,
    evidence = [],
    help = rule.help,
    impact = rule.impact,
    playbook,
    fix,
    pedantic,
  } = draft;
  return {
    id: fingerprint(rule.sensor, rule.id, identity),
    sensor: rule.sensor,
    rule: rule.id,
    layer,
    condition: rule.condition,
    impact,
    artefact,
    message,
    expected,
    actual,
    evidence,
    help,
    ...(playbook !== undefined && { playbook }),
    ...(fix !== undefined && { fix }),
    ...(pedantic !== undefined && { pedantic }),
  };
}
