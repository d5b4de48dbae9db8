import { severityOf, type Finding, type Gap, type GapFinding, type GapSettings, type Signal, type Subject } from '@sar/baseline';
import { inGapOrder } from './gap-order.js';
import { nextGapIds } from './next-gap-ids.js';

/** Most findings that a proposed gap names; the schema of gaps takes no more. */
const MAX_FINDINGS = 100;
/** Length of them all together, escapes included; a file of a gap has at most 65,536 characters. */
const MAX_LENGTH = 40_000;
const MAX_WORDS = 160;
const MAX_PATH = 100;
const MAX_NOTE = 400;
/** Most new gaps of one proposal: nobody reviews more at once. */
export const MAX_NEW_GAPS = 20;
/** Most changes of known gaps of one proposal. */
const MAX_CHANGED_GAPS = 100;

/** What is known of the findings when gaps are proposed. */
export interface GapInput {
  /** What the run found, in the order of urgency; waived findings are in no subject. */
  readonly subjects: readonly Subject[];
  /** Ids of all findings, waived ones too. */
  readonly present: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  readonly settings: Pick<GapSettings, 'propose'>;
  /** Whether a finding that is not present is known to be gone; see `goneJudge`. */
  readonly isGone: (known: GapFinding) => boolean;
  /** Now, ISO 8601 in UTC. */
  readonly at: string;
  /** What was proposed before, and is not proposed again. */
  readonly isOffered?: (offer: { readonly findings: readonly string[] } | { readonly change: string }) => boolean;
}

/** A change of the registry that is proposed: `gap` is the gap as it would be. */
export interface GapProposal {
  readonly kind: 'add' | 'resolve' | 'reopen';
  readonly gap: Gap;
}

export interface GapProposals {
  /** Resolutions and reopened gaps by id, then new gaps, the most urgent first. */
  readonly proposals: readonly GapProposal[];
  /** Proposals beyond the limit of one run; a later run makes them. */
  readonly left: number;
}

/**
 * Proposes changes of the gap registry: a gap for each subject of the severities in `gaps.propose` that no gap names, the resolution of open
 * gaps all of whose findings are gone, and to reopen resolved ones one of whose findings is there. Nothing is changed.
 *
 * @throws UserError when the ids of gaps are used up
 */
export function proposeGaps(input: GapInput): GapProposals {
  const changes = changedGaps(input);
  const missing = newSubjects(input);
  const ids = nextGapIds(
    input.gaps.map(({ id }) => id),
    Math.min(missing.length, MAX_NEW_GAPS),
  );
  const additions = ids.flatMap((id, at) => {
    const subject = missing[at];
    return subject === undefined ? [] : [{ kind: 'add', gap: gapOfSubject(id, subject) } as const];
  });
  const kept = changes.slice(0, MAX_CHANGED_GAPS);
  return { proposals: [...kept, ...additions], left: changes.length - kept.length + missing.length - additions.length };
}

function changedGaps({ subjects, present, gaps, isGone, at, isOffered }: GapInput): readonly GapProposal[] {
  const open = new Set(subjects.flatMap(({ members }) => members.map(({ signal }) => signal.id)));
  const changes = inGapOrder(gaps).flatMap((gap): GapProposal[] => {
    const { findings = [], status } = gap;
    if (findings.length === 0 || status === 'ok') return [];
    if (status === 'resolved') return findings.some(({ id }) => open.has(id)) ? [{ kind: 'reopen', gap: reopened(gap) }] : [];
    const isOver = findings.every((finding) => !present.has(finding.id) && isGone(finding));
    return isOver ? [{ kind: 'resolve', gap: resolved(gap, findings, at.slice(0, 10)) }] : [];
  });
  return changes.filter((proposal) => isOffered?.({ change: changeKey(proposal) }) !== true);
}

/** What a change of a gap is called in the memory of offers. */
export function changeKey({ kind, gap }: GapProposal): string {
  return `${gap.id}:${kind}`;
}

function reopened(gap: Gap): Gap {
  const { resolved: _resolved, ...rest } = gap;
  return { ...rest, status: 'open' };
}

function resolved(gap: Gap, findings: readonly GapFinding[], day: string): Gap {
  const rules = [...new Set(findings.map(({ sensor, rule }) => `${sensor}/${rule}`))].slice(0, 5).join(', ');
  return { ...gap, status: 'resolved', resolved: { at: day, by: 'SAR', evidence: `no finding of ${rules} is left` } };
}

function newSubjects({ subjects, gaps, settings, isOffered }: GapInput): readonly Subject[] {
  const named = new Set(gaps.flatMap(({ findings = [] }) => findings.map(({ id }) => id)));
  return subjects.filter((subject) => {
    const ids = subject.members.map(({ signal }) => signal.id);
    return settings.propose.includes(severityOf(subject)) && !ids.some((id) => named.has(id)) && isOffered?.({ findings: ids }) !== true;
  });
}

/** The same subject gives the same gap, whenever it is proposed. */
function gapOfSubject(id: string, subject: Subject): Gap {
  const { root, members, group, playbook } = subject;
  const { signal, owner } = root;
  const others = members.length - 1;
  const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'place' : 'places'}`;
  return {
    id,
    gap: group === undefined ? placed(signal) : oneLine(group.title, MAX_WORDS) || group.kind,
    layer: signal.layer,
    severity: severityOf(subject),
    status: 'open',
    ...(owner !== undefined && { owner }),
    ...(playbook !== undefined && { playbook: oneLine(playbook, MAX_PATH) }),
    note: oneLine(`Found by ${signal.sensor}/${signal.rule} in ${signal.artefact.path}${more}.`, MAX_NOTE),
    findings: namedFindings(members),
  };
}

/** As many as fit into a file of a gap. */
function namedFindings(members: readonly Finding[]): readonly GapFinding[] {
  const named: GapFinding[] = [];
  let room = MAX_LENGTH;
  for (const { signal } of members.slice(0, MAX_FINDINGS)) {
    const { id, sensor, rule } = signal;
    const one = { id, sensor, rule, path: signal.artefact.path.trim() === '' ? '.' : signal.artefact.path };
    room -= JSON.stringify(one).length;
    if (room < 0 && named.length > 0) break;
    named.push(one);
  }
  return named;
}

/** The first sentence of a finding's message, with its file where it does not name it: many findings say the same of different files. */
function placed({ message, rule, artefact: { path } }: Signal): string {
  // The next sentence begins with a capital: behind `e.g.` none does.
  const [sentence = ''] = message.split(/\. (?=\p{Lu})/u, 1);
  const words = oneLine(sentence, MAX_WORDS) || rule;
  const place = oneLine(path, MAX_PATH);
  return place === '' || words.includes(place) ? words : `${words} (${place})`;
}

/** Without line breaks, other controls and what turns the direction of text, and not too long: reviewers read it in a diff. */
function oneLine(text: string, max: number): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu, ' ').trim();
  if (line.length <= max) return line;
  // No half of a character that takes two units.
  const cut = line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
