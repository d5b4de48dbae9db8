import { loadBaseline, UserError, type Baseline, type Tree } from '@sar/baseline';
import { nearestWord } from '@sar/baseline';
import { sensors as allSensors, type Rule, type Sensor } from '@sar/search';
import { GOVERNANCE_RULES, readSuppressions, type Suppression, type SuppressionProblem } from '@sar/triage';
import { ecosystems, repositoryWorkflows, type RepositoryWorkflows } from '@sar/workflows';

/** A repository that is opened for checks: its files, its workflows and its baseline. */
export interface Survey {
  readonly tree: Tree;
  readonly repository: RepositoryWorkflows;
  readonly baseline: Baseline;
}

/**
 * Opens a repository. Reads only the baseline.
 *
 * @param baselinePath a file of the repository or a preset; without it the default places are tried
 * @throws UserError when the baseline has errors
 */
export async function openSurvey(tree: Tree, baselinePath?: string): Promise<Survey> {
  const baseline = await loadBaseline({
    ...(baselinePath !== undefined && { path: baselinePath }),
    readFile: (path) => tree.read(path),
    known: {
      sensors: allSensors().map(({ id }) => id),
      rules: allRules().map(({ id }) => id),
      ecosystems: ecosystems().map(({ id }) => id),
    },
  });
  return { tree, repository: repositoryWorkflows(tree), baseline };
}

/** Every rule of every sensor, and those of SAR's own housekeeping (waivers, suppressions). */
export function allRules(): readonly Rule[] {
  return [...allSensors().flatMap(({ rules }) => rules), ...GOVERNANCE_RULES];
}

/**
 * The sensors of a run: those asked for, or all that the baseline enables.
 *
 * @throws UserError for an id that no sensor has
 */
export function chosenSensors(baseline: Baseline, asked: readonly string[]): readonly Sensor[] {
  const all = allSensors();
  for (const id of asked) {
    if (all.some((sensor) => sensor.id === id)) continue;
    const ids = all.map((sensor) => sensor.id);
    const near = nearestWord(id, ids);
    throw new UserError(
      `there is no sensor "${id}"${near === undefined ? '' : `; did you mean ${near}?`} The sensors are ${ids.join(', ')}.`,
    );
  }
  if (asked.length > 0) return all.filter(({ id }) => asked.includes(id));
  const enabled: Readonly<Record<string, { readonly enabled: boolean } | undefined>> = baseline.sensors;
  return all.filter(({ id }) => enabled[id]?.enabled !== false);
}

/** The `sar-ignore` comments of every workflow and action file. */
export function suppressionsOf(repository: RepositoryWorkflows): {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly SuppressionProblem[];
} {
  const known = allRules().map(({ id }) => id);
  const read = [...repository.workflows(), ...repository.actions()].flatMap((document) =>
    document.kind === 'invalid' || !document.text.includes('sar-ignore') ? [] : [readSuppressions(document.path, document.text, known)],
  );
  return { suppressions: read.flatMap(({ suppressions }) => suppressions), problems: read.flatMap(({ problems }) => problems) };
}
