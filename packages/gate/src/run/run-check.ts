import { UserError, type GateEvidence, type GateLine } from '@sar/baseline';
import type { GateCheckEntry } from '../checks/gate-checks.js';
import { cutText } from '../parts/bounded-text.js';
import type { CheckRun } from './check-run.js';
import { judgeParts } from './judge-parts.js';
import { notConfigured } from './not-configured.js';
import { unknownPart, worstOutcome, type PartResult } from './part-result.js';

/** Parts whose words stand in the sentence of a check. */
const MOST_WORDS = 3;
const MAX_DETAIL = 1000;

/** Judges one check. Whatever goes wrong in it makes it unknown, and nothing else. */
export async function runCheck({ id, settings }: GateCheckEntry, run: Omit<CheckRun, 'id'>): Promise<GateLine> {
  const { ports } = run;
  const start = ports.monotonic();
  const parts = await results({ id, settings }, { ...run, id });
  const outcome = worstOutcome(parts.map((part) => part.outcome));
  const deciding = parts.filter((part) => part.outcome === outcome);
  const [first] = deciding;
  const detail = sentenceOf(deciding);
  // What the baseline says is for a failure; what keeps a check from being judged is another matter.
  const remedy = (outcome === 'fail' ? settings.remedy : undefined) ?? first?.remedy;
  const playbook = settings.playbook ?? first?.playbook;
  return {
    id,
    kind: 'check',
    title: settings.title ?? id,
    required: settings.required,
    outcome,
    detail,
    // What decided comes first.
    evidence: distinct(
      [...deciding, ...parts.filter((part) => part.outcome !== outcome)].flatMap(({ evidence }) => evidence),
      detail,
    ),
    durationMs: Math.max(0, Math.round(ports.monotonic() - start)),
    ...(outcome !== 'pass' && {
      ...(remedy !== undefined && { remedy }),
      ...(first?.command !== undefined && { command: first.command }),
      ...(playbook !== undefined && { playbook }),
    }),
  };
}

async function results(entry: GateCheckEntry, run: CheckRun): Promise<readonly PartResult[]> {
  try {
    const parts = await judgeParts(entry.settings, run);
    return parts.length > 0 ? parts : [notConfigured(entry.id, run.ports.kinds ?? [])];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = error instanceof UserError ? why : 'This is a bug of SAR; please report it with the words above.';
    return [unknownPart(`the check could not be judged: ${cutText(why.split('\n', 1)[0] ?? '', 500)}`, cutText(remedy, 500))];
  }
}

/** Each fact once, and none that says no more than the sentence before it. */
function distinct(evidence: readonly GateEvidence[], detail: string): readonly GateEvidence[] {
  const seen = new Set([JSON.stringify({ text: detail })]);
  return evidence.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
}

function sentenceOf(parts: readonly PartResult[]): string {
  const all = [...new Set(parts.map(({ detail }) => detail))];
  const words = all.slice(0, MOST_WORDS);
  const more = all.length > MOST_WORDS ? [`and ${all.length - MOST_WORDS} more`] : [];
  return cutText([...words, ...more].join('; '), MAX_DETAIL);
}
