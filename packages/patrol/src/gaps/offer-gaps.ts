import {
  attempt,
  haltedBranch,
  haltedState,
  UserError,
  type Baseline,
  type BranchWriter,
  type Finding,
  type HaltGuard,
  type StateStore,
  type Subject,
  type Tree,
  type TriageAct,
} from '@sar/baseline';
import { offerWords } from '@sar/report';
import { proposeGaps, type GapProposals, type IsGone } from '@sar/triage';
import { readOffers, rememberOffers, type GapOffers } from './gap-offers.js';
import { offerOnBranch } from './offer-on-branch.js';
import { proposedFiles } from './proposed-files.js';
import { readRegistry, type GapRegistry } from './read-registry.js';

/** What a triage found, as far as gaps are proposed from it. */
export interface GapOfferInput {
  readonly subjects: readonly Subject[];
  /** All of them, waived and accepted ones too. */
  readonly findings: readonly Finding[];
  readonly isGone: IsGone;
  readonly at: Date;
  readonly baseline: Baseline;
  /** The files of the checkout, which hold the registry. */
  readonly files: Pick<Tree, 'list' | 'read'>;
}

/** What gaps are offered through. */
export interface GapOfferPorts {
  readonly branch: BranchWriter;
  /** Remembers what was offered, so that what people declined is not offered again. */
  readonly state: StateStore;
  readonly guard: HaltGuard;
}

const NOTHING_OFFERED: GapOffers = { findings: {}, changes: {} };

/**
 * Offers the gaps, resolutions and reopened gaps that triage proposes in one pull request. Nothing is offered twice, and nothing is written
 * where there is nothing new.
 */
export async function offerGaps(
  input: GapOfferInput,
  ports: GapOfferPorts,
  options: { readonly dryRun: boolean; readonly defaultBranch: string },
): Promise<readonly TriageAct[]> {
  try {
    const registry = await readRegistry(input.files, input.baseline.gaps);
    // The memory of offers costs a request: it is asked where there is something to offer.
    if (proposalsOf(input, registry, NOTHING_OFFERED).proposals.length === 0) return [];
    const found = proposalsOf(input, registry, await readOffers(ports.state));
    if (found.proposals.length === 0) return [];
    if (options.dryRun) return [act('would-do', `offer ${offerWords(found.proposals)} in a pull request`), ...later(found.left)];
    const verdict = await ports.guard.check();
    if (!verdict.isAllowed) return [act('not-possible', verdict.reason)];
    return await offer(found, registry, ports, options.defaultBranch);
  } catch (error) {
    if (error instanceof UserError) return [act('not-possible', error.message)];
    throw error;
  }
}

async function offer(
  { proposals, left }: GapProposals,
  registry: GapRegistry,
  { branch, state, guard }: GapOfferPorts,
  into: string,
): Promise<readonly TriageAct[]> {
  const files = proposedFiles(proposals, registry);
  const answer = await attempt(async () => offerOnBranch(files, registry.directory, into, haltedBranch(branch, guard)));
  if (!answer.known) return [act('not-possible', answer.detail)];
  const { url, offered, waiting } = answer.value;
  if (url === undefined) return later(left + waiting.length);
  const statuses = new Map(registry.gaps.map(({ id, status }) => [id, status]));
  const done = [{ ...act('done', `offered ${offerWords(offered)}`), url }, ...later(left + waiting.length)];
  try {
    await rememberOffers(haltedState(state, guard), offered, url, statuses);
    return done;
  } catch (error) {
    if (error instanceof UserError) return [...done, { what: 'state', outcome: 'not-possible', detail: error.message }];
    throw error;
  }
}

function proposalsOf({ subjects, findings, isGone, at, baseline }: GapOfferInput, { gaps }: GapRegistry, offers: GapOffers): GapProposals {
  return proposeGaps({
    subjects,
    present: new Set(findings.map(({ signal }) => signal.id)),
    gaps,
    settings: baseline.gaps,
    isGone,
    at: at.toISOString(),
    isOffered: (offer) =>
      'change' in offer ? Object.hasOwn(offers.changes, offer.change) : offer.findings.some((id) => Object.hasOwn(offers.findings, id)),
  });
}

function act(outcome: TriageAct['outcome'], detail: string): TriageAct {
  return { what: 'gap', outcome, detail };
}

function later(count: number): readonly TriageAct[] {
  if (count === 0) return [];
  const what = count === 1 ? 'one more change of the gap registry waits' : `${count} more changes of the gap registry wait`;
  return [act('not-now', `${what} until the pull request is merged, or its branch is deleted`)];
}
