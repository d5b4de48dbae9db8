import type { RescueReport, RescueSubject } from '@sar/baseline';
import { runRescue, selectPlaybooks, type RescuePorts, type StepKinds } from '@sar/rescue';
import type { OpenedRescue } from './opened-rescue.js';
import type { RescueRequest } from './rescue-request.js';
import { resolveGaps } from './resolve-gaps.js';
import { unusedRunNotes } from './unused-run-notes.js';

/** How playbooks are run. */
export interface RescueOptions {
  /** Writes nothing, and shows what a run that acts would do. */
  readonly dryRun: boolean;
  /** Most playbooks that act; without it `playbooks.max-actions` of the baseline. */
  readonly maxActions?: number;
}

/** What a run came to. */
export interface RescueRun {
  /** Whether the run was to act. */
  readonly applied: boolean;
  readonly reports: readonly RescueReport[];
  /** Causes that no playbook is run for, and why, in a sentence without its full stop. */
  readonly unmatched: readonly { readonly subject: RescueSubject; readonly why: string }[];
  /** Sentences about the run. They may hold untrusted text. */
  readonly notes: readonly string[];
}

/** Plans the playbooks of what was opened, and with `applies` runs them; then offers to resolve the gaps whose findings are gone by it. */
export async function runPlaybooks(
  opened: OpenedRescue,
  request: Pick<RescueRequest, 'playbook' | 'only' | 'applies'>,
  options: RescueOptions,
  kinds: StepKinds,
  ports: RescuePorts,
): Promise<RescueRun> {
  const { playbook, only, applies } = request;
  const { dryRun, maxActions = ports.baseline.playbooks['max-actions'] } = options;
  const selections = selectPlaybooks(ports.baseline.playbooks, opened.subjects, playbook);
  const chosen = selections.flatMap((selection) => (selection.kind === 'chosen' ? [selection.subject] : []));
  const none = selections.flatMap(({ subject, ...selection }) => (selection.kind === 'none' ? [{ subject, why: selection.why }] : []));
  const reports = await runRescue(
    { subjects: chosen, apply: applies, dryRun, maxActions, isWhole: opened.isWhole, ...(playbook !== undefined && { only: playbook }) },
    kinds,
    ports,
  );
  const notes = applies && !dryRun ? await resolveGaps(reports, ports) : [];
  return {
    applied: applies && !dryRun,
    reports,
    // Whoever names a playbook is not asking for what others are for.
    unmatched: [...opened.unmatched, ...(playbook === undefined || only.length > 0 ? none : [])],
    notes: [...opened.notes, ...unusedRunNotes(reports, ports), ...notes],
  };
}
