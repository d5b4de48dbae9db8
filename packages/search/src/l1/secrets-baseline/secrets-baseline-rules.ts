import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'secrets-baseline';

/**
 * The rules of the sensor; `docs/rules/secrets-baseline/<id>.md` has a page for each. Only a secret that a person or detect-secrets itself confirmed is
 * a breach (`security`, which stops all automation); whether one that a pattern found still opens anything cannot be known from the file.
 */
export const SECRETS_BASELINE_RULE_TABLE = [
  {
    id: 'new-secret',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'what looks like a secret, in a file, and not in the baseline',
    help: 'Revoke it where it was issued, then take it out of the file; removing the line alone leaves it in the history. If it is none, add it with `detect-secrets scan --baseline <baseline>` and audit it, or mark the line with `pragma: allowlist secret`.',
  },
  {
    id: 'confirmed-secret',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'security',
    summary: 'a secret that was audited as real, or verified, and is still in the file',
    help: 'Revoke it where it was issued, take it out of the file and run `detect-secrets scan --baseline <baseline>`. The history still holds it, so only revoking ends it.',
  },
  {
    id: 'unaudited-entry',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'entries of the baseline that nobody has labelled as real or not',
    help: 'Run `detect-secrets audit <baseline>` and answer for each.',
  },
  {
    id: 'stale-entry',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'entries of the baseline for a file or a text that is gone',
    help: 'Run `detect-secrets scan --baseline <baseline>`, which drops them and keeps the audits of the others.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'secrets-baseline'> })[];
