import { setStepInput } from '@sar/workflows';
import { jobArtefact, jobTitle } from '../gate-place.js';
import type { GateRule } from './gate-rule.js';

const RESULTS = '${{ toJSON(needs) }}';

/** The action `gate` in a job with needs whose results it is not given. */
export const unreportedNeeds: GateRule = ({ workflow, gates }) =>
  gates.flatMap(({ kind, job, step }) => {
    if (kind !== 'action' || step === undefined || job.needs.length === 0 || step.with.has('needs')) return [];
    const edits = setStepInput(workflow, step.range.start, 'needs', RESULTS);
    return [
      {
        rule: 'unreported-needs' as const,
        artefact: { ...jobArtefact(workflow, job), line: step.range.line, column: step.range.column },
        identity: [workflow.path, job.id],
        message: `the gate ${jobTitle(job)} waits for ${job.needs.length === 1 ? 'a job' : `${job.needs.length} jobs`} and does not judge what ${job.needs.length === 1 ? 'it' : 'they'} came to: its step has no input \`needs\``,
        expected: `\`needs: ${RESULTS}\``,
        actual: 'no input `needs`',
        ...(edits !== undefined && edits.length > 0 && { fix: { title: 'Hand over the results of the needed jobs', edits } }),
      },
    ];
  });
