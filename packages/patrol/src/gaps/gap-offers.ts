import { readGapOffers, type GapOffersDocument, type StateStore } from '@sar/baseline';
import { changeKey, type GapProposal } from '@sar/triage';

/** File of the state that remembers what was offered. */
export const GAP_OFFERS_FILE = 'gap-offers.json';
/** The oldest are forgotten beyond it. */
const MAX_FINDINGS = 5000;

/** What was offered before, with the pull requests. */
export type GapOffers = Omit<GapOffersDocument, 'schema'>;

/**
 * Reads the memory of offers.
 *
 * @throws UserError where it cannot be read: an unreadable memory is no empty one
 */
export async function readOffers(state: StateStore): Promise<GapOffers> {
  return parseOffers(await state.read(GAP_OFFERS_FILE), state.place);
}

/**
 * Remembers an offer. What has come about is forgotten: a gap that has the offered status already.
 *
 * @param statuses of the gaps as they are
 * @throws UserError where the state cannot be written
 */
export async function rememberOffers(
  state: StateStore,
  offered: readonly GapProposal[],
  url: string,
  statuses: ReadonlyMap<string, string>,
): Promise<void> {
  await state.update('gaps offered', async (read) => {
    const text = await read(GAP_OFFERS_FILE);
    const next = nextOffers(await parseOffers(text, state.place), offered, url, statuses);
    const written = `${JSON.stringify({ schema: 'sar.gap-offers/1', ...next }, null, 2)}\n`;
    return new Map(written === text ? [] : [[GAP_OFFERS_FILE, written]]);
  });
}

async function parseOffers(text: string | undefined, place: string): Promise<GapOffers> {
  return text === undefined ? { findings: {}, changes: {} } : readGapOffers(text, `${GAP_OFFERS_FILE} (${place})`);
}

function nextOffers(before: GapOffers, offered: readonly GapProposal[], url: string, statuses: ReadonlyMap<string, string>): GapOffers {
  const findings = new Map(Object.entries(before.findings));
  const changes = new Map(Object.entries(before.changes).filter(([key]) => isAhead(key, statuses)));
  for (const proposal of offered) {
    if (proposal.kind !== 'add') changes.set(changeKey(proposal), url);
    else for (const { id } of proposal.gap.findings ?? []) findings.set(id, url);
  }
  return { findings: Object.fromEntries([...findings].slice(-MAX_FINDINGS)), changes: Object.fromEntries(changes) };
}

/** Whether what was offered for a gap has not come about. */
function isAhead(key: string, statuses: ReadonlyMap<string, string>): boolean {
  const [id = '', kind] = key.split(':');
  const status = statuses.get(id);
  return status !== undefined && (status === 'resolved') === (kind === 'reopen');
}
