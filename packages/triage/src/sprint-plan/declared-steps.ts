import { compileGlob, type Finding, type Glob, type PlanPhase, type PlanStep, type SprintPlanSettings } from '@sar/baseline';

type Step = SprintPlanSettings['steps'][string];

/** The baseline's steps of a phase that are in the plan: those without `when`, and those for which there is an open finding. */
export function declaredSteps({ steps }: SprintPlanSettings, phase: PlanPhase, findings: readonly Finding[]): readonly PlanStep[] {
  return Object.entries(steps)
    .filter(([, step]) => step.phase === phase)
    .flatMap(([id, step]) => {
      const matching = step.when === undefined ? [] : findings.filter(matcher(step.when));
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

function matcher({ sensors, rules, playbooks }: NonNullable<Step['when']>): (finding: Finding) => boolean {
  const sensorGlobs = sensors?.map(compileGlob);
  const ruleGlobs = rules?.map(compileGlob);
  return ({ signal: { sensor, rule, playbook } }) =>
    matchesOne(sensorGlobs, sensor) &&
    matchesOne(ruleGlobs, rule) &&
    (playbooks === undefined || (playbook !== undefined && playbooks.includes(playbook)));
}

function matchesOne(globs: readonly Glob[] | undefined, text: string): boolean {
  return globs === undefined || globs.some((glob) => glob.matches(text));
}
