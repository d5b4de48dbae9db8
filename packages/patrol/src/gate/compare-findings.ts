import type { Finding, Reading, Tree } from '@sar/baseline';
import { repositoryWorkflows } from '@sar/workflows';
import { judge, readSensors, type SensingInput } from '../patrol.js';
import { chosenSensors, type Survey } from '../survey.js';
import { withoutRepeats } from '../without-repeats.js';
import type { Sensor } from '@sar/search';
import type { Suppression } from '@sar/triage';
import { suppressionKey } from './new-suppressions.js';
import { hiddenOf, placeOf } from './hidden-files.js';
import { treeFiles } from './tree-files.js';

/** Findings of two states of a repository, by the same sensors and the same baseline. */
export interface ComparedFindings {
  /** Here, and not in the base. */
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly kept: readonly Finding[];
  /** All of the base, those of sensors that could not be compared included. */
  readonly before: readonly Finding[];
  /**
   * What could not be compared. `isLost`: the sensor answered in one of the two and failed in the other, or can judge a file no more that it
   * judged before, so that something may be hidden.
   */
  readonly notCompared: readonly { readonly sensor: string; readonly detail: string; readonly isLost: boolean }[];
  /** What the sensors returned here. */
  readonly readings: readonly Reading[];
}

export interface CompareInput {
  readonly survey: Survey;
  /** The files that are compared with. */
  readonly base: Tree;
  readonly sensing: Omit<SensingInput, 'survey' | 'ports'>;
  /** Ids of sensors and layers; none means all that are enabled. Those that need the network are left out. */
  readonly sensors?: readonly string[];
  /** Suppressions of the files here that do not count. */
  readonly withoutSuppressions?: readonly Suppression[];
}

/**
 * Runs sensors on two states and compares the ids of their findings. Both get what git tracks alone, without its history, GitHub, the
 * network or programs, and without the times of files and what a build left beside them, so that nothing differs but the files.
 */
export async function compareFindings({
  survey,
  base,
  sensing,
  sensors: asked = [],
  withoutSuppressions = [],
}: CompareInput): Promise<ComparedFindings> {
  const { baseline } = survey;
  const sensors = chosenSensors(baseline, asked).filter(({ needsNetwork }) => needsNetwork !== true);
  const surveyThere: Survey = { tree: base, repository: repositoryWorkflows(base), baseline };
  const ignored = new Set(withoutSuppressions.map(suppressionKey));
  const counts = (suppression: Suppression) => !ignored.has(suppressionKey(suppression));
  const inputOf = (state: Survey): SensingInput => ({
    ...sensing,
    survey: state,
    offline: true,
    ports: { files: treeFiles(state.tree, sensing.now) },
  });
  const here = await findingsOf(inputOf(survey), sensors, counts);
  const there = await findingsOf(inputOf(surveyThere), sensors, () => true);
  const before = new Map(there.readings.map((reading) => [reading.sensor, reading]));
  const notCompared = here.readings.flatMap((reading) => notComparedOf(reading, before.get(reading.sensor)));
  const skipped = new Set(notCompared.map(({ sensor }) => sensor));
  const idsThere = new Set(there.findings.map(({ signal }) => signal.id));
  const idsHere = new Set(here.findings.map(({ signal }) => signal.id));
  const hidden = here.readings.flatMap((reading) => hiddenOf(reading, before.get(reading.sensor), base) ?? []);
  const places = new Set(hidden.flatMap(({ sensor, paths }) => paths.map((path) => placeOf(sensor, path))));
  const compared = here.findings.filter(({ signal }) => !skipped.has(signal.sensor));
  const isGone = ({ signal: { id, sensor, artefact } }: Finding) =>
    !skipped.has(sensor) && !idsHere.has(id) && !places.has(placeOf(sensor, artefact.path));
  return {
    added: compared.filter(({ signal }) => !idsThere.has(signal.id)),
    kept: compared.filter(({ signal }) => idsThere.has(signal.id)),
    gone: there.findings.filter(isGone),
    before: there.findings,
    notCompared: [...notCompared, ...hidden.map(({ sensor, detail }) => ({ sensor, detail, isLost: true }))],
    readings: here.readings,
  };
}

async function findingsOf(
  input: SensingInput,
  sensors: readonly Sensor[],
  counts: (suppression: Suppression) => boolean,
): Promise<{ readonly findings: readonly Finding[]; readonly readings: readonly Reading[] }> {
  const readings = withoutRepeats(await readSensors(input, sensors));
  const { survey, now, branch, onlyPaths } = input;
  const asked = new Set(sensors.map(({ id }) => id));
  const { findings } = judge(
    {
      survey,
      sensors,
      counts,
      now,
      known: { firstSeen: new Map(), accepted: new Set() },
      partial: true,
      ...(branch !== undefined && { branch }),
      ...(onlyPaths !== undefined && { onlyPaths }),
    },
    readings,
  );
  return { findings: findings.filter(({ signal }) => asked.has(signal.sensor)), readings };
}

type Unknown = Extract<Reading, { readonly outcome: 'unknown' }>;

/** Nothing to read in both is nothing to compare. What answered in the base and does not here may hide something, whatever the reason. */
function notComparedOf(here: Reading, before: Reading | undefined): ComparedFindings['notCompared'] {
  const { sensor } = here;
  const there = before?.outcome === 'unknown' ? before : undefined;
  if (here.outcome === 'unknown') {
    if (there !== undefined && isNothing(here) && isNothing(there)) return [];
    return [{ sensor, detail: here.detail, isLost: there === undefined }];
  }
  if (there === undefined) return [];
  return [{ sensor, detail: `in the base: ${there.detail}`, isLost: !isNothing(there) }];
}

function isNothing({ reason }: Unknown): boolean {
  return reason === 'not-configured' || reason === 'no-token' || reason === 'unsupported';
}
