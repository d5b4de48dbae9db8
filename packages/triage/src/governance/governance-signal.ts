import { fingerprint, type Artefact, type Condition, type Impact, type Signal } from '@sar/baseline';

/** The sensor that SAR's own findings about waivers and suppressions belong to. */
export const GOVERNANCE_SENSOR = 'governance';

/** The rule of waivers and suppressions that apply to nothing: the one of its rules that takes the answers of sensors. */
export const UNUSED_WAIVER = 'unused-waiver';

interface GovernanceRule {
  readonly id: string;
  readonly sensor: typeof GOVERNANCE_SENSOR;
  readonly condition: Condition;
  readonly impact: Impact;
  readonly summary: string;
  readonly help: string;
}

/** What triage itself reports. The form is that of every sensor's rules. */
export const GOVERNANCE_RULES = [
  {
    id: 'expired-waiver',
    sensor: GOVERNANCE_SENSOR,
    condition: 'stale',
    impact: 'degrades',
    summary: 'a waiver or suppression has passed its last day and no longer applies',
    help: 'Mend what it covered and remove it, or decide again and set a later day.',
  },
  {
    id: UNUSED_WAIVER,
    sensor: GOVERNANCE_SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a waiver or suppression applies to no finding',
    help: 'Remove it, or correct what it should match.',
  },
  {
    id: 'invalid-suppression',
    sensor: GOVERNANCE_SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'a `sar-ignore` comment is not complete and suppresses nothing',
    help: 'Write `# sar-ignore[rule] until=YYYY-MM-DD reason` on the line of the finding or above it.',
  },
] as const satisfies readonly GovernanceRule[];

export type GovernanceRuleId = (typeof GOVERNANCE_RULES)[number]['id'];

/** A signal about a waiver or a suppression. `identity` tells it from others of its rule; no line numbers, no dates. */
export function governanceSignal(
  id: GovernanceRuleId,
  identity: readonly (string | undefined)[],
  artefact: Artefact,
  words: { readonly message: string; readonly expected: string; readonly actual: string; readonly impact?: Impact },
): Signal {
  const rule = GOVERNANCE_RULES.find((candidate) => candidate.id === id) ?? GOVERNANCE_RULES[0];
  return {
    id: fingerprint(GOVERNANCE_SENSOR, id, [artefact.kind, artefact.path, ...identity]),
    sensor: GOVERNANCE_SENSOR,
    rule: id,
    layer: 'L3',
    condition: rule.condition,
    impact: words.impact ?? rule.impact,
    artefact,
    message: words.message,
    expected: words.expected,
    actual: words.actual,
    evidence: [],
    help: rule.help,
  };
}

/** Gives signals that are alike in all but their place (the same comment twice in a file) ids of their own, in their order. */
export function withDistinctIds(signals: readonly Signal[]): Signal[] {
  const counts = new Map<string, number>();
  return signals.map((signal) => {
    const count = (counts.get(signal.id) ?? 0) + 1;
    counts.set(signal.id, count);
    return count === 1 ? signal : { ...signal, id: fingerprint(signal.sensor, signal.rule, [signal.id, String(count)]) };
  });
}
