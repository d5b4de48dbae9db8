import { compileGlob, type Finding, type Glob, type PlanPhase, type PlanStep, type SprintPlanSettings, type Subject } from '@sar/baseline';

type Step = SprintPlanSettings['steps'][string];

/** The baseline's steps of a phase that are in the plan: those without `when`, and those for which there is an open finding. */
export function declaredSteps({ steps }: SprintPlanSettings, phase: PlanPhase, subjects: readonly Subject[]): readonly PlanStep[] {
  return Object.entries(steps)
    .filter(([, step]) => step.phase === phase)
    .flatMap(([id, step]) => {
      const matching = step.when === undefined ? [] : matchingFindings(step.when, subjects);
      if (step.when !== undefined && matching.length === 0) return [];
      const { title, command } = step;
      return [
        {
          id,
          isDeclared: true,
          title,
          places: [],
          ...(command !== undefined && { command }),
          findings: matching.map(({ signal }) => signal.id),
        },
      ];
    });
}

/** A finding has the playbook of its subject. */
function matchingFindings({ sensors, rules, playbooks }: NonNullable<Step['when']>, subjects: readonly Subject[]): readonly Finding[] {
  const sensorGlobs = sensors?.map(compileGlob);
  const ruleGlobs = rules?.map(compileGlob);
  return subjects
    .filter(({ playbook }) => playbooks === undefined || (playbook !== undefined && playbooks.includes(playbook)))
    .flatMap(({ members }) => members)
    .filter(({ signal: { sensor, rule } }) => matchesOne(sensorGlobs, sensor) && matchesOne(ruleGlobs, rule));
}

function matchesOne(globs: readonly Glob[] | undefined, text: string): boolean {
  return globs === undefined || globs.some((glob) => glob.matches(text));
}
