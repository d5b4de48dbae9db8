import type { Answer, IssueBoard, Subject, TriageAct, VariableReader, VariableWriter } from '@sar/baseline';
import { closeYoungerHalts } from './close-younger-halts.js';
import { p0HaltDraft } from './halt-draft.js';
import { readHalts, type HaltWorld } from './halt-world.js';
import { isCleared } from './is-cleared.js';
import { p0FindingsOf, type P0Finding } from './p0-finding.js';
import { raiseP0Halt } from './raise-p0-halt.js';
import { setHaltVariable, type HaltVariable } from './set-halt-variable.js';

export interface P0HaltInput {
  /** The open subjects of severity P0. */
  readonly incidents: readonly Subject[];
  /** When the present episode of a finding began (ISO 8601); undefined where nothing remembers it. See `episodeStart`. */
  readonly sinceOf: (findingId: string) => string | undefined;
  /** Time of the run, ISO 8601. */
  readonly at: string;
  /** `owner/repository`. */
  readonly repository: string;
}

/** The board is the bare one: halting is the one act that no halt forbids. */
export interface P0HaltPorts {
  readonly board: IssueBoard;
  readonly reader?: VariableReader;
  readonly writer?: VariableWriter;
}

export interface P0HaltOptions {
  readonly dryRun: boolean;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
  /** `halt.variable` of the baseline. */
  readonly variable?: HaltVariable;
}

export interface P0HaltReport {
  readonly acts: readonly TriageAct[];
  /** The halt that is open now. */
  readonly halt?: { readonly number: number; readonly url: string };
  /** Ids of the subjects whose halt a person has ended, while nothing else halts: their playbooks may run. */
  readonly cleared: readonly string[];
}

/** What was asked may be another answer in a moment; everything else stays until somebody mends it. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'rate-limited', 'failed']);

/**
 * Halts everything of SAR that acts by itself while there is a finding of P0: an issue labelled `sar:halt`, and the halt variable. An
 * open halt is enough, whoever raised it. A halt that a person closed is not raised again for the findings that it was raised for, until
 * one was gone and came back. Nothing here ends a halt, and nothing sets the variable back.
 */
export async function haltForP0(input: P0HaltInput, ports: P0HaltPorts, options: P0HaltOptions): Promise<P0HaltReport> {
  const subjects = input.incidents.map((subject) => ({ id: subject.id, findings: p0FindingsOf(subject, input.sinceOf) }));
  const findings = subjects.flatMap((subject) => subject.findings);
  if (findings.length === 0) return { acts: [], cleared: [] };
  const world = await readHalts(ports.board, options.author);
  const uncleared = world.known ? findings.filter((finding) => !isCleared(finding, world.value.ended)) : findings;
  const raised = await raise(uncleared, world, input, ports, options);
  // Where it only could not be looked now, a later run tells whether a person has ended the halt.
  const isDue = uncleared.length > 0 && (world.known || !PASSING.has(world.reason));
  const { variable } = options;
  const acts = [
    ...raised.acts,
    ...(variable === undefined || !isDue ? [] : [await setHaltVariable(input.repository, variable, ports, options.dryRun)]),
  ];
  const { halt } = raised;
  if (halt !== undefined) return { acts, halt, cleared: [] };
  const open = new Set(uncleared.map(({ id }) => id));
  return {
    acts,
    cleared: subjects
      .filter((subject) => subject.findings.length > 0 && subject.findings.every(({ id }) => !open.has(id)))
      .map(({ id }) => id),
  };
}

async function raise(
  findings: readonly P0Finding[],
  world: Answer<HaltWorld>,
  { at }: P0HaltInput,
  { board }: P0HaltPorts,
  { dryRun, author, variable }: P0HaltOptions,
): Promise<Pick<P0HaltReport, 'acts' | 'halt'>> {
  if (!world.known) return failed(`whether SAR is halted cannot be read, so that no halt is raised: ${world.detail}`);
  const [open] = world.value.open;
  if (open !== undefined) {
    const { number, url } = open;
    const there: TriageAct = { what: 'halt', outcome: 'unchanged', detail: `issue #${number} halts SAR`, url };
    const closed = await closeYoungerHalts(world.value.open, board, { dryRun, at, ...(author !== undefined && { author }) });
    return { acts: [there, ...closed], halt: { number, url } };
  }
  if (findings.length === 0) return { acts: [] };
  if (dryRun) return { acts: [{ what: 'halt', outcome: 'would-do', detail: 'an issue that halts SAR would be raised' }] };
  const answer = await raiseP0Halt(p0HaltDraft(findings, at, variable), board);
  if (!answer.known) return failed(`the halt could not be raised: ${answer.detail}`);
  const { number, url } = answer.value;
  return {
    acts: [{ what: 'halt', outcome: 'done', detail: `issue #${number} halts SAR until a person closes it`, url }],
    halt: { number, url },
  };
}

function failed(detail: string): Pick<P0HaltReport, 'acts'> {
  return { acts: [{ what: 'halt', outcome: 'not-possible', detail }] };
}
