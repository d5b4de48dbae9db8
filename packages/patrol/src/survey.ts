import { LAYERS, loadBaseline, nearestWord, UserError, type Baseline, type Tree } from '@sar/baseline';
import { customSensors, sensors as allSensors, type Rule, type Sensor } from '@sar/search';
import { GOVERNANCE_RULES, readSuppressions, type Suppression, type SuppressionProblem } from '@sar/triage';
import { sensorSection } from './sensor-section.js';
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

/** Every sensor of a repository: SAR's, and those that its baseline declares. */
export function everySensor(baseline: Baseline): readonly Sensor[] {
  const all = [...allSensors(), ...customSensors(baseline)];
  return LAYERS.flatMap((layer) => all.filter((sensor) => sensor.layer === layer));
}

/** Whether the baseline lets a sensor run when nobody asks for it by name. */
export function isEnabled(baseline: Baseline, { id }: Sensor): boolean {
  return sensorSection(baseline, id)?.enabled !== false;
}

/**
 * The sensors of a run: those asked for, or all that the baseline enables.
 *
 * @param asked ids of sensors, which run even where the baseline switches them off; layers (`L1` to `L5`) and `all`, which mean the enabled ones
 * @throws UserError for what is neither
 */
export function chosenSensors(baseline: Baseline, asked: readonly string[]): readonly Sensor[] {
  const all = everySensor(baseline);
  const enabled = all.filter((sensor) => isEnabled(baseline, sensor));
  if (asked.length === 0) return enabled;
  const chosen = new Set(
    asked.flatMap((word) => {
      if (word === 'all') return enabled;
      if (LAYERS.some((layer) => layer === word.toUpperCase())) return enabled.filter(({ layer }) => layer === word.toUpperCase());
      return all.find(({ id }) => id === word) ?? notFound(word, all);
    }),
  );
  return all.filter((sensor) => chosen.has(sensor));
}

function notFound(word: string, all: readonly Sensor[]): never {
  const ids = all.map(({ id }) => id);
  const near = nearestWord(word, ids);
  throw new UserError(
    `there is no sensor "${word}"${near === undefined ? '.' : `; did you mean ${near}?`} The sensors are ${ids.join(', ')}; "all" and the layers ${LAYERS.join(', ')} are taken, too.`,
  );
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
