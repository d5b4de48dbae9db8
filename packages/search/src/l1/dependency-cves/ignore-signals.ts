import { describeOrigin, originOf, type Baseline, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { JudgedIgnore } from './apply-ignores.js';
import { ruleOf } from './package-signals.js';

/**
 * What is to be told of the baseline's ignore list: entries whose day has passed, and entries that nothing matches.
 *
 * @param isComplete whether everything could be judged; else that nothing matches means nothing
 */
export function ignoreSignals(entries: readonly JudgedIgnore[], baseline: Baseline, isComplete: boolean): readonly Signal[] {
  return entries.flatMap(({ index, entry, isExpired, packages }) => {
    const key = ['sensors', 'dependency-cves', 'ignore', index];
    const { source, line } = originOf(baseline, key);
    const what = `${entry.id}${entry.package === undefined ? '' : ` in ${entry.package}`}`;
    const base = {
      artefact: { kind: 'suppression', path: source, ...(line !== undefined && { line }), name: what },
      identity: [entry.id.toUpperCase(), entry.package],
    } as const;
    if (isExpired) {
      const again = packages.length === 0 ? 'nothing that was read has it any more' : `${packages.slice(0, 5).join(', ')} still has it`;
      const message = `${describeOrigin(baseline, key)} accepted ${what} until ${entry.expires}; ${again}`;
      return [
        signalOf(ruleOf('expired-ignore'), 'L1', {
          ...base,
          message,
          expected: 'an entry that is still valid, or none',
          actual: `expired on ${entry.expires}`,
        }),
      ];
    }
    if (packages.length > 0 || !isComplete) return [];
    const message = `${describeOrigin(baseline, key)} accepts ${what}, which no report has`;
    return [
      signalOf(ruleOf('unused-ignore'), 'L1', {
        ...base,
        message,
        expected: 'entries only for what reports have',
        actual: 'nothing matches',
        pedantic: true,
      }),
    ];
  });
}
