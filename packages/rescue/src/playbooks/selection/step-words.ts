import type { PlaybookStep } from '@sar/baseline';

/** What a step does, in a few words of its settings. */
export function stepWords(step: PlaybookStep): string {
  switch (step.do) {
    case 'queue-intent':
      return step.variable === undefined ? 'queue intents for the missing variables' : `queue an intent for ${step.variable}`;
    case 'dispatch-workflow':
      return `dispatch ${step.workflow}${step['wait-minutes'] === undefined ? '' : `, and wait up to ${minutes(step['wait-minutes'])}`}`;
    case 'open-issue':
      return `open the issue “${step.title}”`;
    case 'run-command':
      return `run ${step.run.join(' ')}`;
    case 'apply-fixers':
      return step.fixers === undefined ? 'apply the fixers that the findings ask for' : `apply the fixers ${step.fixers.join(', ')}`;
    case 'open-pull-request':
      return `open the pull request “${step.title}”${step.gate === false ? ', without the gate' : ', once the gate passes'}`;
    case 'wait-for':
      return `wait for ${step.sensor === undefined ? `the variable ${step.variable ?? ''}` : `${step.sensor} to be clear`}`;
    case 'compare-runs':
      return 'compare the runs of the model';
    case 'roll-back-alias':
      return `set the alias ${step.alias} of ${step.model} back to ${step.to}`;
    case 'prune-memory':
      return `prune ${step.database}, kept in the ${step.home.kind}`;
    case 'track-rotation':
      return 'keep the issue of the rotation';
    case 'search-again':
      return `search again${step.sensors === undefined ? '' : ` with ${step.sensors.join(', ')}`}`;
  }
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}
