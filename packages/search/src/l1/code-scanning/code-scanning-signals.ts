import type { Artefact, Evidence, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { CODE_SCANNING_RULE_TABLE } from './code-scanning-rules.js';
import type { ScanClass, ScanResult } from './scan-result.js';

/** Places that a signal names; the rest is counted. */
const MAX_EVIDENCE = 20;
const MAX_MESSAGE = 400;
/** Most severe first. */
const ORDER: readonly ScanClass[] = ['critical', 'high', 'medium', 'low', 'unrated'];

/**
 * One signal for each tool, rule and file, since what mends one result mends its neighbours. A result that a SARIF file and GitHub both have is one: the
 * same tool, rule, file and line. Where they rate a rule differently, the more severe counts.
 */
export function codeScanningSignals(results: readonly ScanResult[]): readonly Signal[] {
  const groups = new Map<string, Map<string, ScanResult>>();
  for (const result of results) {
    const key = `${result.tool.toLowerCase()}\0${result.ruleId}\0${result.path}`;
    const group = groups.get(key) ?? new Map<string, ScanResult>();
    groups.set(key, group);
    const place = String(result.line ?? '');
    const twin = group.get(place);
    group.set(place, twin === undefined ? result : merged(twin, result));
  }
  return [...groups.values()]
    .map((group) => [...group.values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(signalOfGroup);
}

function merged(one: ScanResult, other: ScanResult): ScanResult {
  const rated = ORDER.indexOf(one.rated) <= ORDER.indexOf(other.rated) ? one.rated : other.rated;
  return { ...one, rated, helpUri: one.helpUri ?? other.helpUri, url: one.url ?? other.url, isWarning: one.isWarning || other.isWarning };
}

function rank(group: readonly ScanResult[]): number {
  return group.reduce((worst, { rated }) => Math.min(worst, ORDER.indexOf(rated)), ORDER.length - 1);
}

function signalOfGroup(group: readonly ScanResult[]): Signal {
  const rated = ORDER[rank(group)] ?? 'unrated';
  const rule = CODE_SCANNING_RULE_TABLE.find(({ id }) => id === `${rated}-result`) ?? CODE_SCANNING_RULE_TABLE[4];
  const [first] = group as readonly [ScanResult, ...ScanResult[]];
  const { tool, ruleId, path, line, url, helpUri } = first;
  const name = `${tool.slice(0, 60)} ${ruleId.slice(0, 120)}`;
  const what = oneLine(first.message) || oneLine(first.ruleText ?? '') || ruleId;
  const artefact: Artefact = { kind: 'file', path, name, ...(line !== undefined && { line }), ...(url !== undefined && { url }) };
  const evidence: Evidence[] = group.slice(0, MAX_EVIDENCE).map((result) => ({
    path,
    ...(result.line !== undefined && { line: result.line }),
    text: `${oneLine(result.message) || ruleId}${result.url === undefined ? '' : ` ${result.url}`}`,
  }));
  if (group.length > MAX_EVIDENCE) evidence.push({ path, text: `${group.length - MAX_EVIDENCE} more are not named here` });
  const isPedantic = rated === 'unrated' && !group.some(({ isWarning }) => isWarning);
  return signalOf(rule, 'L1', {
    artefact,
    identity: [tool.toLowerCase(), ruleId, path],
    message: group.length === 1 ? `${name}: ${what}` : `${name}, ${group.length} times, the first: ${what}`,
    expected: `no open result of ${name}`,
    actual: `${group.length} open, security severity ${rated}`,
    evidence,
    ...(helpUri !== undefined && helpUri.startsWith('https://') && { help: `${rule.help} About the rule: ${helpUri.slice(0, 300)}` }),
    ...(isPedantic && { pedantic: true }),
  });
}

/** The first line of a message of Markdown, cut. */
function oneLine(message: string): string {
  return (message.trim().split('\n')[0] ?? '').slice(0, MAX_MESSAGE);
}
