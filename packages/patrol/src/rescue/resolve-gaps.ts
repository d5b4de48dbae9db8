import type { RescueReport } from '@sar/baseline';
import type { RescuePorts } from '@sar/rescue';

/**
 * Offers the resolution of gaps all of whose findings were fixed by this run: their playbooks have searched again, and found them no more.
 * Nothing is asked or written where nothing was fixed.
 *
 * @returns a sentence for each thing that was done or could not be; they may hold untrusted text
 */
export async function resolveGaps(reports: readonly RescueReport[], ports: RescuePorts): Promise<readonly string[]> {
  const { baseline, branch, state, guard, tree, defaultBranch, now } = ports;
  const fixed = new Set(reports.flatMap(({ outcome, subject }) => (outcome === 'fixed' ? subject.findings.map(({ id }) => id) : [])));
  if (fixed.size === 0 || branch === undefined) return [];
  const { offerGaps } = await import('../gaps/offer-gaps.js');
  const acts = await offerGaps(
    { subjects: [], findings: [], isGone: ({ id }) => fixed.has(id), at: now(), baseline, files: tree },
    { branch, state, guard },
    { dryRun: false, defaultBranch },
  );
  return acts.map(({ what, outcome, detail, url }) => `${what} ${outcome}: ${detail}${url === undefined ? '' : ` (${url})`}.`);
}
