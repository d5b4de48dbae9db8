import type { Finding, Reading, Tree } from '@sar/baseline';
import { repositoryWorkflows } from '@sar/workflows';
import { judge, readSensors, type SensingInput } from '../patrol.js';
import { chosenSensors, type Survey } from '../survey.js';
import { withoutRepeats } from '../without-repeats.js';
import type { Sensor } from '@sar/search';
import type { Suppression } from '@sar/triage';
import { suppressionKey } from './new-suppressions.js';
import { treeFiles } from './tree-files.js';

/** Findings of two states of a repository, by the same sensors and the same baseline. */
export interface ComparedFindings {
  /** Here, and not in the base. */
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly kept: readonly Finding[];
  /** All of the base, those of sensors that could not be compared included. */
  readonly before: readonly Finding[];
  /** Sensors that could not be compared. `isLost`: it answered in one of the two and failed in the other, so that something may be hidden. */
  readonly notCompared: readonly { readonly sensor: string; readonly detail: string; readonly isLost: boolean }[];
  /** What the sensors returned here. */
  readonly readings: readonly Reading[];
}

export interface CompareInput {
  readonly survey: Survey;
  /** The files that are compared with. */
  readonly base: Tree;
  readonly sensing: Omit<SensingInput, 'survey'>;
  /** Ids of sensors and layers; none means all that are enabled. Those that need the network are left out. */
  readonly sensors?: readonly string[];
  /** Suppressions of the files here that do not count. */
  readonly withoutSuppressions?: readonly Suppression[];
}

/**
 * Runs sensors on two states and compares the ids of their findings. Both get the files alone, without git's history, GitHub, the network
 * or programs, so that nothing differs but the files.
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
  const before: Survey = { tree: base, repository: repositoryWorkflows(base), baseline };
  const ignored = new Set(withoutSuppressions.map(suppressionKey));
  const counts = (suppression: Suppression) => !ignored.has(suppressionKey(suppression));
  const here = await findingsOf({ ...sensing, survey, offline: true, ports: { files: sensing.ports.files } }, sensors, counts);
  const there = await findingsOf(
    { ...sensing, survey: before, offline: true, ports: { files: treeFiles(base, sensing.now) } },
    sensors,
    () => true,
  );
  const silent = new Map(there.readings.flatMap((reading) => (reading.outcome === 'unknown' ? [[reading.sensor, reading]] : [])));
  const notCompared = here.readings.flatMap((reading) => notComparedOf(reading, silent.get(reading.sensor)));
  const skipped = new Set(notCompared.map(({ sensor }) => sensor));
  const idsThere = new Set(there.findings.map(({ signal }) => signal.id));
  const idsHere = new Set(here.findings.map(({ signal }) => signal.id));
  const compared = here.findings.filter(({ signal }) => !skipped.has(signal.sensor));
  return {
    added: compared.filter(({ signal }) => !idsThere.has(signal.id)),
    kept: compared.filter(({ signal }) => idsThere.has(signal.id)),
    gone: there.findings.filter(({ signal }) => !skipped.has(signal.sensor) && !idsHere.has(signal.id)),
    before: there.findings,
    notCompared,
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
function notComparedOf(here: Reading, there: Unknown | undefined): ComparedFindings['notCompared'] {
  const { sensor } = here;
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
