import { known, unknown, UserError, type Answer, type Finding } from '@sar/baseline';
import { repositoryKinds, type GatePorts } from '@sar/gate';
import { compareFindings, type ComparedFindings } from './compare-findings.js';
import { gateSense, judgingSurvey } from './gate-sense.js';
import type { OpenGate } from './open-gate.js';
import { publishedRate } from './published-rate.js';

/**
 * What the checks of an open gate reach; each thing is looked at when a check asks for it, and once.
 *
 * @param compared findings of the change and of its base; see `comparedWith`
 */
export function gatePortsOf(opened: OpenGate, isApproved: boolean, compared: () => Promise<ComparedFindings | undefined>): GatePorts {
  const { input, survey } = opened;
  const { sensing, commit, committedAt, newAlerts, monotonic } = input;
  const { ports, pacer, now } = sensing;
  return {
    files: ports.files,
    isCommitted: (path) => survey.tree.has(path),
    committedAt,
    commit,
    kinds: repositoryKinds(survey.tree.list().filter((path) => !path.includes('/'))),
    ...(ports.commands !== undefined && { commands: ports.commands }),
    sense: gateSense(opened, isApproved),
    newFindings: async () => newFindingsOf(await compared()),
    changedFiles: () => changedFilesOf(opened),
    failureRate: once(async () => publishedRate(survey.baseline, ports.varsContext, ports.live)),
    newAlerts: once(async () => (newAlerts === undefined ? unknown('no-token', NO_ALERTS) : newAlerts())),
    monotonic,
    now,
    timer: (ms) => {
      const { pace, stop } = pacer(ms, () => new Error(`${ms} ms are over`));
      return { signal: pace.signal, stop };
    },
  };
}

const NO_BASE = 'there is no base to compare with: the run is for no pull request and no merge group, and none was named';
const NO_ALERTS = 'code-scanning alerts are read with a token, of a pull request or a merge group';

/** Findings of the change and of its base, by the waivers and suppressions that count; undefined without a base. They are looked for once. */
export function comparedWith({ input, survey, change }: OpenGate, isApproved: boolean): () => Promise<ComparedFindings | undefined> {
  return once(async () => {
    if (change === undefined) return undefined;
    return compareFindings({
      survey: judgingSurvey(survey, change, isApproved),
      base: change.base.tree,
      sensing: input.sensing,
      ...(!isApproved && { withoutSuppressions: change.suppressions }),
    });
  });
}

function newFindingsOf(compared: ComparedFindings | undefined): Answer<readonly Finding[]> {
  if (compared === undefined) return unknown('not-configured', NO_BASE);
  const lost = compared.notCompared.find(({ isLost }) => isLost);
  return lost === undefined ? known(compared.added) : unknown('failed', `${lost.sensor} cannot be compared: ${lost.detail}`);
}

function changedFilesOf({ change }: OpenGate): Answer<ReadonlySet<string>> {
  if (change === undefined) return unknown('not-configured', NO_BASE);
  try {
    return known(change.base.changedFiles());
  } catch (error) {
    if (error instanceof UserError) return unknown('failed', error.message);
    throw error;
  }
}

/** What is asked for twice is answered once. */
function once<T>(answer: () => Promise<T>): () => Promise<T> {
  let given: Promise<T> | undefined;
  return () => (given ??= answer());
}
