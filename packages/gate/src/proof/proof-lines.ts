import { isAtLeast, quoteUntrusted, UserError, type Finding, type GateLine } from '@sar/baseline';
import { counted, cutText } from '../parts/bounded-text.js';
import { findingEvidence, MOST_FINDINGS } from '../parts/finding-evidence.js';
import { unknownPart, worstOutcome, type PartResult } from '../run/part-result.js';
import type { ProofInput } from './proof-input.js';

/** An id of a finding, or the beginning of one: at least half of its digits. */
const ID = /^[0-9a-f]{8,16}$/;

/**
 * A line for each finding that this commit is said to mend: its sensor answers, it is gone, and nothing as severe came with it.
 *
 * @param asked ids of findings, or their first digits
 * @throws UserError for a word that is none
 */
export async function proofLines(asked: readonly string[], input: ProofInput): Promise<readonly GateLine[]> {
  const words = [...new Set(asked.map((word) => word.trim().toLowerCase()))];
  const wrong = words.find((word) => !ID.test(word));
  if (wrong !== undefined)
    throw new UserError(`${quoteUntrusted(wrong, 40)} is no id of a finding; give its 16 digits (0-9, a-f), or at least the first 8`);
  const lines: GateLine[] = [];
  for (const word of words) lines.push(await proofLine(word, input));
  return lines;
}

async function proofLine(word: string, input: ProofInput): Promise<GateLine> {
  const start = input.ports.monotonic();
  const { outcome, detail, evidence, remedy } = await attempt(word, input);
  return {
    id: `proof:${word}`,
    kind: 'proof',
    title: `Finding ${word} is mended`,
    required: true,
    outcome,
    detail,
    evidence,
    durationMs: Math.max(0, Math.round(input.ports.monotonic() - start)),
    ...(outcome !== 'pass' && remedy !== undefined && { remedy }),
  };
}

/** What goes wrong in a proof makes it unknown, and nothing else. */
async function attempt(word: string, input: ProofInput): Promise<PartResult> {
  try {
    return await prove(word, input);
  } catch (error) {
    return unknownPart(
      `the proof could not be made: ${cutText(error instanceof Error ? error.message : String(error), 500)}`,
      'Run the gate again.',
    );
  }
}

async function prove(word: string, { before, ports }: ProofInput): Promise<PartResult> {
  if (!before.known)
    return unknownPart(
      `what was found before is not known: ${before.detail}`,
      'Run the gate on a pull request, or name the base; check out its history, too (`fetch-depth: 0`).',
    );
  const named = before.value.filter(({ signal }) => signal.id.startsWith(word));
  const [finding] = named;
  if (finding === undefined)
    return unknownPart(
      'the base does not have this finding, so that nothing can be said of its being mended',
      'Take the id from a report of the base: `sar patrol --format json`.',
    );
  if (new Set(named.map(({ signal }) => signal.id)).size > 1)
    return unknownPart(`${named.length} findings of the base begin with it`, 'Give all 16 digits of the id.');
  const gone = await judgeGone(finding, ports);
  if (gone.outcome === 'fail') return gone;
  const fresh = await judgeFresh(finding, ports);
  const worst = worstOutcome([gone.outcome, fresh.outcome]);
  const deciding = [gone, fresh].filter(({ outcome }) => outcome === worst);
  return {
    outcome: worst,
    detail: deciding.map(({ detail }) => detail).join('; '),
    evidence: [...gone.evidence, ...fresh.evidence],
    ...(deciding[0]?.remedy !== undefined && { remedy: deciding[0].remedy }),
  };
}

async function judgeGone({ signal: { id, sensor, artefact } }: Finding, ports: ProofInput['ports']): Promise<PartResult> {
  const sensed = await ports.sense([sensor]);
  const still = sensed.findings.find(({ signal }) => signal.id === id);
  if (still !== undefined)
    return {
      outcome: 'fail',
      detail:
        still.waived === undefined ? 'the finding is still there' : 'the finding is still there; a waiver accepts it and does not mend it',
      evidence: [findingEvidence(still)],
      remedy: 'Mend it; `sar explain` with its rule says how.',
    };
  const silent = sensed.unknown.find((each) => each.sensor === sensor);
  if (silent !== undefined)
    return unknownPart(
      `${sensor} cannot answer here: ${cutText(silent.detail, 500)}`,
      'Give the sensor what it needs; it says what that is.',
    );
  const hidden = sensed.unjudged.find((each) => each.sensor === sensor && each.path === artefact.path);
  if (hidden !== undefined)
    return {
      ...unknownPart(
        `${sensor} could not judge the place of the finding: ${cutText(hidden.reason, 500)}`,
        'Make the place readable for the sensor.',
      ),
      evidence: [{ text: cutText(hidden.reason, 500), path: hidden.path }],
    };
  return { outcome: 'pass', detail: `${sensor} finds it no more`, evidence: [] };
}

async function judgeFresh({ severity }: Finding, ports: ProofInput['ports']): Promise<PartResult> {
  const fresh = await ports.newFindings();
  if (!fresh.known)
    return unknownPart(`what is new against the base is not known: ${fresh.detail}`, 'Check out the history, too (`fetch-depth: 0`).');
  const worse = fresh.value.filter((each) => each.waived === undefined && isAtLeast(each.severity, severity));
  if (worse.length === 0) return { outcome: 'pass', detail: `nothing of ${severity} or more severe is new`, evidence: [] };
  return {
    outcome: 'fail',
    detail: `${counted(worse.length, 'finding')} of ${severity} or more severe came with the change`,
    evidence: worse.slice(0, MOST_FINDINGS).map(findingEvidence),
    remedy: 'Mend what the change brought, too.',
  };
}
