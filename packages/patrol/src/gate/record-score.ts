import { haltedState, type GateResult, type GateVerdict, type TriageAct } from '@sar/baseline';
import { appendScore, scoreEntry } from '@sar/triage';
import { isWholeScore } from '../score/index.js';
import { chosenSensors } from '../survey.js';
import { actSafely } from '../triage/act-safely.js';
import { readMemory } from '../triage/read-memory.js';
import { runTriage } from '../triage/run-triage.js';
import { withoutRepeats } from '../without-repeats.js';
import type { ScorePlace } from './gate-input.js';
import type { OpenGate } from './open-gate.js';

/**
 * Appends the score to the history after a gate that has passed: every enabled sensor is asked, those of the checks not again, and the
 * results of the checks count. Nothing is written when the gate failed, when the figures are those of the last line, or where the score
 * would not be comparable with others. Only for the default branch; that is for the caller to know.
 *
 * @returns what was done; none when the gate has not passed
 */
export async function recordScore(
  opened: OpenGate,
  verdict: GateVerdict,
  { state, guard, dryRun }: ScorePlace,
): Promise<readonly TriageAct[]> {
  if (verdict.outcome !== 'pass') return [];
  return actSafely('state', async () => {
    const { input, survey, memory } = opened;
    const { commit, sensing } = input;
    const ids = chosenSensors(survey.baseline, []).map(({ id }) => id);
    const readings = withoutRepeats(await memory.readings(ids));
    if (!isWholeScore(survey.baseline, readings))
      return [
        { what: 'state', outcome: 'not-possible', detail: 'the score was not recorded: not every sensor of its dimensions was asked' },
      ];
    const { score } = runTriage({
      survey,
      readings,
      isPart: false,
      notes: [],
      now: sensing.now,
      place: {
        isDefaultBranch: true,
        ...(commit !== undefined && { commit }),
        ...(sensing.branch !== undefined && { branch: sensing.branch }),
      },
      memory: await readMemory(state),
      gate: resultsOf(verdict),
    });
    const entry = scoreEntry(score, sensing.now, commit);
    if (entry === undefined)
      return [{ what: 'state', outcome: 'unchanged', detail: 'no score was measured: its dimensions name no sensors' }];
    return [await appendScore(haltedState(state, guard), entry, { dryRun })];
  });
}

function resultsOf({ lines }: GateVerdict): readonly GateResult[] {
  return lines.flatMap(({ kind, id, outcome }) => (kind === 'check' ? [{ check: id, outcome } as GateResult] : []));
}
