import { gateResultsOf, readTriageDocument, readVerdict, UserError, type GateResult, type MaturityScore } from '@sar/baseline';
import { headCommit, readTextFile } from '@sar/host';
import { chosenSensors, isWholeScore, patrol, readEvidence } from '@sar/patrol';
import { readScoreHistory, scoreOf, scoreOfDocument, type ScoredDocument } from '@sar/triage';
import { resolve } from 'node:path';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import type { Run } from '../../open-run.js';
import { progressDisplay } from '../../output/progress-display.js';
import { openSensing } from '../../sensing/open-sensing.js';
import { SENSING_OPTIONS } from '../../sensing/sensing-options.js';

/** A score, and when and of what it was measured. */
export interface OpenedScore {
  readonly score: MaturityScore;
  readonly at: Date;
  readonly commit: string | undefined;
  /** True when only a part of the repository was judged, or by a part of the sensors that its dimensions name. */
  readonly partial: boolean;
  readonly notes: readonly string[];
}

/**
 * The score that the options ask for: of a findings file, of the declared values, or of what the sensors say now.
 *
 * @throws UserError for options that do not go together, and for documents that are none
 */
export async function openScore(given: Arguments, io: Io, run: Run): Promise<OpenedScore> {
  const file = given.value('findings-file');
  if (given.flag('declared')) {
    refuse(given, '--declared measures nothing', ['findings-file', 'verdict-file', ...SENSING]);
    return declaredScore(io, run);
  }
  if (file !== undefined) refuse(given, '--findings-file holds what the sensors said', SENSING);
  const gate = await verdictOf(given, io);
  if (file === undefined) return measuredScore(given, io, run, gate);
  const document = await readTriageDocument(readTextFile(resolve(io.workingDirectory, file)), file);
  const { at, commit } = document;
  const partial = document.partial || !isWholeScore({ ...run.survey.baseline, dimensions: document.dimensions }, document.sensors);
  const score = scoreOfDocument({ ...document, ...(gate !== undefined && { gate }) } as ScoredDocument);
  return { score, at: new Date(at), commit, partial, notes: partial ? [PART] : [] };
}

/** Options that say how sensors are run; the baseline, and how to print, are asked for anyway. */
const SENSING = SENSING_OPTIONS.map(({ name }) => name).filter((name) => !['baseline', 'no-color', 'quiet'].includes(name));

function refuse(given: Arguments, why: string, names: readonly string[]): void {
  const ignored = names.find((name) => given.flag(name) || given.values(name).length > 0 || given.value(name) !== undefined);
  if (ignored !== undefined) throw new UserError(`${why}, so --${ignored} has no place beside it`);
}

async function verdictOf(given: Arguments, io: Io): Promise<readonly GateResult[] | undefined> {
  const file = given.value('verdict-file');
  if (file === undefined) return undefined;
  return gateResultsOf(await readVerdict(readTextFile(resolve(io.workingDirectory, file)), file));
}

async function declaredScore(io: Io, { survey, state }: Run): Promise<OpenedScore> {
  const { dimensions, maturity } = survey.baseline;
  const history = await readScoreHistory(state);
  const score = scoreOf({ dimensions, maturity, readings: [], findings: [], evidence: [], history });
  return { score, at: io.now(), commit: undefined, partial: false, notes: [] };
}

async function measuredScore(given: Arguments, io: Io, run: Run, gate: readonly GateResult[] | undefined): Promise<OpenedScore> {
  const { survey, state, only } = run;
  const { dimensions, maturity } = survey.baseline;
  const history = await readScoreHistory(state);
  const sensors = chosenSensors(survey.baseline, []);
  const progress = progressDisplay(io, sensors, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
  const result = await patrol({ ...(await openSensing(given, io, run, { sensors, partial: false })), onProgress: progress.onProgress });
  progress.clear();
  const { readings, findings, at } = result;
  const partial = only !== undefined;
  const score = scoreOf({
    dimensions,
    maturity,
    readings,
    findings,
    gate: new Map((gate ?? []).map(({ check, outcome }) => [check, outcome])),
    evidence: readEvidence(survey.tree, survey.baseline),
    history,
    ...(!partial && { at: at.toISOString().slice(0, 10) }),
  });
  return { score, at, commit: headCommit(run.root), partial, notes: partial ? [PART] : [] };
}

const PART = 'only a part of the repository was judged, or by a part of the sensors; the score is not comparable with that of the whole';
