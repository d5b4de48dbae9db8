import { jobArtefact, jobTitle } from '../gate-place.js';
import type { GateRule } from './gate-rule.js';

/** A job that a gate needs, itself or through others, and whose failure counts as success. */
export const ignoredFailure: GateRule = ({ workflow, gates, graph }) => {
  const gateBefore = new Map(gates.toReversed().flatMap((gate) => [...graph.before(gate.job.id)].map((id) => [id, gate] as const)));
  return workflow.jobs.flatMap((job) => {
    const gate = gateBefore.get(job.id);
    if (gate === undefined || job.continueOnError?.value !== 'true') return [];
    return [
      {
        rule: 'ignored-failure' as const,
        artefact: { ...jobArtefact(workflow, job), line: job.continueOnError.range.line, column: job.continueOnError.range.column },
        identity: [workflow.path, job.id],
        message: `the gate ${jobTitle(gate.job)} sees the job ${jobTitle(job)} succeed whatever happens: it has \`continue-on-error: true\``,
        expected: 'a job whose failure the gate sees',
        actual: '`continue-on-error: true`',
        // A script can judge each need by itself, and people who write one mean what it does.
        ...(gate.kind !== 'action' && gate.kind !== 'alls-green' && { pedantic: true }),
      },
    ];
  });
};
