import type { Evidence, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { JudgedEntry } from './judge-entries.js';
import type { SecretHit } from './secret-hit.js';
import { SECRETS_BASELINE_RULE_TABLE } from './secrets-baseline-rules.js';

/** Entries that a signal names; the rest is counted. */
const MAX_EVIDENCE = 20;
/** Most hits of a kind in a file that have a signal each. */
const MANY = 3;
const [NEW, CONFIRMED, UNAUDITED, STALE] = SECRETS_BASELINE_RULE_TABLE;

/**
 * The signals of hits that the baseline does not know: one for each, and one for all of a kind in a file that has many, since a file of keys is one thing
 * to mend.
 */
export function newSecrets(hits: readonly SecretHit[], baseline: string): readonly Signal[] {
  const groups = new Map<string, SecretHit[]>();
  for (const hit of hits) {
    const key = `${hit.path}\0${hit.label}\0${String(hit.isVerified)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MANY ? [newSecret(group, baseline)] : group.map((hit) => newSecret([hit], baseline)),
  );
}

function newSecret(group: readonly SecretHit[], baseline: string): Signal {
  const [{ path, line, label, digest, isDoubtful, isVerified, by }] = group as readonly [SecretHit, ...SecretHit[]];
  const isOne = group.length === 1;
  const evidence: Evidence[] = group
    .slice(0, MAX_EVIDENCE)
    .map((hit) => ({ path, ...(hit.line !== undefined && { line: hit.line }), text: label }));
  if (group.length > MAX_EVIDENCE) evidence.push({ path, text: `${group.length - MAX_EVIDENCE} more are not named here` });
  return signalOf(NEW, 'L1', {
    artefact: { kind: 'secret', path, name: label, ...(line !== undefined && { line }) },
    identity: isOne ? [path, label, digest] : [path, label, 'many'],
    message: isOne
      ? `${article(label)} is in the file and not in ${baseline}`
      : `${group.length} times ${article(label)} is in the file and not in ${baseline}`,
    expected: `no secret that ${baseline} does not have`,
    actual: `${label}, found by ${by}${isVerified ? ' and verified with its issuer' : ''}; the text is not shown`,
    evidence,
    help: NEW.help.replaceAll('<baseline>', baseline),
    ...(isVerified && { impact: 'security' as const }),
    ...(isDoubtful && { pedantic: true }),
  });
}

/** Signals about the baseline's entries: one for each text that is confirmed, one for all that nobody audited, one for all that are stale. */
export function entrySignals(judged: readonly JudgedEntry[], baseline: string): readonly Signal[] {
  const here = judged.filter(({ gone }) => gone === undefined);
  const confirmed = here.filter(({ entry }) => entry.isSecret === true || (entry.isVerified && entry.isSecret === undefined));
  const unaudited = here.filter(({ entry }) => entry.isSecret === undefined && !entry.isVerified);
  const stale = judged.filter(({ gone }) => gone !== undefined);
  return [
    ...ofText(confirmed).map((each) => confirmedSecret(each, baseline)),
    ...ofBaseline(UNAUDITED, unaudited, baseline, 'not audited'),
    ...ofBaseline(STALE, stale, baseline, 'stale'),
  ];
}

/** One entry for each text of a file: several detectors of detect-secrets find the same one. */
function ofText(entries: readonly JudgedEntry[]): readonly JudgedEntry[] {
  const texts = new Map<string, JudgedEntry>();
  for (const each of entries) {
    const key = `${each.entry.path}\0${each.entry.digest}`;
    if (!texts.has(key)) texts.set(key, each);
  }
  return [...texts.values()];
}

function confirmedSecret({ entry, line }: JudgedEntry, baseline: string): Signal {
  return signalOf(CONFIRMED, 'L1', {
    artefact: { kind: 'secret', path: entry.path, name: entry.type, ...(line !== undefined && { line }) },
    identity: [entry.path, entry.digest],
    message: `${article(entry.type)} that ${entry.isSecret === true ? 'was audited as real' : 'detect-secrets verified'} is still in the file`,
    expected: 'no real secret in a file',
    actual: `${baseline} has it with ${entry.isSecret === true ? 'is_secret' : 'is_verified'}: true; the text is not shown`,
    help: CONFIRMED.help.replaceAll('<baseline>', baseline),
  });
}

function ofBaseline(
  rule: typeof UNAUDITED | typeof STALE,
  entries: readonly JudgedEntry[],
  baseline: string,
  word: string,
): readonly Signal[] {
  if (entries.length === 0) return [];
  const evidence: Evidence[] = entries.slice(0, MAX_EVIDENCE).map(({ entry, line, gone }) => {
    const at = line ?? entry.line;
    return { path: entry.path, ...(at !== undefined && { line: at }), text: `${entry.type}${gone === undefined ? '' : `: ${gone}`}` };
  });
  if (entries.length > MAX_EVIDENCE) evidence.push({ path: baseline, text: `${entries.length - MAX_EVIDENCE} more are not named here` });
  const [first] = entries;
  const files = new Set(entries.map(({ entry }) => entry.path)).size;
  return [
    signalOf(rule, 'L1', {
      artefact: { kind: 'file', path: baseline },
      identity: [baseline],
      message: `${entries.length} ${entries.length === 1 ? 'entry is' : 'entries are'} ${word}, in ${files} ${files === 1 ? 'file' : 'files'}, the first: ${first?.entry.path ?? ''}, ${first?.entry.type ?? ''}`,
      expected: rule === UNAUDITED ? 'every entry labelled as a secret or none' : 'every entry for a text that is there',
      actual: `${entries.length} ${word}`,
      evidence,
      help: rule.help.replaceAll('<baseline>', baseline),
    }),
  ];
}

function article(label: string): string {
  return `${/^[aeio]/i.test(label) ? 'an' : 'a'} ${label}`;
}
