/** The six checks of the validation gate, in their order. A baseline may declare more. */
export const GATE_CHECKS = ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'] as const;
export type GateCheck = (typeof GATE_CHECKS)[number];

/** What a check of the gate came to. `unknown` is never counted as passed. */
export const GATE_OUTCOMES = ['pass', 'fail', 'unknown'] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];
