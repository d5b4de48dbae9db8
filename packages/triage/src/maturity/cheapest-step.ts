import { SEVERITIES, type NextStep, type UnknownReason } from '@sar/baseline';
import { checkName, type JudgedCheck } from './judge-check.js';
import { sensorCredit } from './sensor-credit.js';
import { rounded, sumOf } from './weighted-mean.js';
import type { ScoredFinding } from './score-input.js';

interface Step {
  readonly text: string;
  /** What the check earns after it, as a share. */
  readonly credit: number;
  readonly effort: number;
  readonly isAtMost?: true;
}

/**
 * What a step costs, as a ratio to one finding that a person mends. Only their order is meant: an edit that SAR makes is nearly free, a file
 * that proves something is soon written, a gate that fails is more than one finding as a rule, and a sensor that is made to answer may find
 * something.
 */
const EFFORT = { edit: 0.1, finding: 1, answer: 3, evidence: 2, gate: 3 } as const;
/** A command is less than any act of a person's own. */
const LEAST_EFFORT = { edit: 0.5, finding: 1 } as const;

/** The step that gains most of the score for its effort; undefined when all is earned. Of equal ones the first by its words. */
export function cheapestStep(checks: readonly JudgedCheck[]): NextStep | undefined {
  const all = sumOf(checks.map(({ weight }) => weight));
  const ranked = checks
    .flatMap((check) =>
      stepsOf(check).map((step) => ({ ...step, gain: rounded((10 * check.weight * (step.credit - check.earned.credit)) / all, 2) })),
    )
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain / b.effort - a.gain / a.effort || b.gain - a.gain || (a.text < b.text ? -1 : 1));
  const [best] = ranked;
  return best === undefined ? undefined : { text: best.text, gain: best.gain, ...(best.isAtMost && { isAtMost: true }) };
}

/** Of a dimension that no check answered: how to let the weightiest answer. What it gains is not known. */
export function firstAnswer(checks: readonly JudgedCheck[]): NextStep | undefined {
  const [first] = checks.toSorted((a, b) => b.weight - a.weight || (checkName(a.check) < checkName(b.check) ? -1 : 1));
  const [step] = first === undefined ? [] : stepsOf(first);
  return step === undefined ? undefined : { text: step.text, gain: 0 };
}

function stepsOf(judged: JudgedCheck): readonly Step[] {
  const { check, earned, open } = judged;
  if (earned.outcome === 'earned') return [];
  const name = checkName(check);
  const isUnknown = earned.outcome === 'unknown';
  if ('gate' in check) {
    const text = isUnknown ? `give the verdict of the gate's check ${name} (verdict-file)` : `make the check ${name} of the gate pass`;
    return [{ text, credit: 1, effort: EFFORT.gate, ...(isUnknown && { isAtMost: true }) }];
  }
  if ('evidence' in check) {
    if (isUnknown)
      return [{ text: `let the evidence be found: ${name}; ${earned.why}`, credit: 1, effort: EFFORT.evidence, isAtMost: true }];
    const holding = check.contains === undefined ? '' : ` and holds "${check.contains}"`;
    return [{ text: `add ${name} (a file that matches ${check.evidence}${holding})`, credit: 1, effort: EFFORT.evidence }];
  }
  const answer: Step = { text: answerWords(check.sensor, judged), credit: earned.high, effort: EFFORT.answer, isAtMost: true };
  return [...(open.length > 0 ? findingSteps(judged) : []), ...(earned.high > earned.credit ? [answer] : [])];
}

function answerWords(sensor: string, { reading, earned }: JudgedCheck): string {
  if (reading === undefined)
    return `let ${sensor} run: nothing is known of it (where the baseline switches it off, take the check out of the dimension)`;
  const says = `("sar search --sensor ${sensor} --explain" says what it needs)`;
  if (reading.outcome === 'unknown') return `let ${sensor} answer: ${REASON_WORDS[reading.reason]} ${says}`;
  return `let ${sensor} judge all: ${earned.why} ${says}`;
}

const REASON_WORDS: Readonly<Record<UnknownReason, string>> = {
  'no-token': 'it has no token',
  forbidden: 'its token may not',
  'rate-limited': 'it was cut off by a limit of requests',
  unreachable: 'it could not reach the network',
  'not-configured': 'it is not configured',
  unsupported: 'what it found is not supported',
  failed: 'it failed',
};

/** To make the edits that SAR can make; to mend the worst; to mend what is at least so bad, down to all. */
function findingSteps(judged: JudgedCheck): readonly Step[] {
  const { open, check } = judged;
  const sensor = 'sensor' in check ? check.sensor : checkName(check);
  const fixable = open.filter(({ signal }) => signal.fix !== undefined);
  const edits: readonly Step[] =
    fixable.length === 0
      ? []
      : [
          {
            text: `run "${editCommand(sensor)}": it mends ${fixable.length} of ${findingWords(open.length)}`,
            credit: withoutFindings(judged, fixable),
            effort: Math.max(LEAST_EFFORT.edit, fixable.length * EFFORT.edit),
          },
        ];
  const mends = SEVERITIES.filter((severity) => open.some((finding) => finding.severity === severity)).map((severity): Step => {
    const mended = open.filter((finding) => SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(severity));
    return { text: mendWords(sensor, mended), credit: withoutFindings(judged, mended), effort: effortOf(mended) };
  });
  return [...edits, ...mends];
}

/** The edits of the cache wiring are proved together by a command of their own, and "sar search --fix" passes them over. */
function editCommand(sensor: string): string {
  return sensor === 'cache-wiring' ? 'sar cache fix' : `sar search --sensor ${sensor} --fix`;
}

/** What the check earns when these findings are gone. */
function withoutFindings({ reading, open }: JudgedCheck, gone: readonly ScoredFinding[]): number {
  const without = new Set(gone);
  const { outcome, credit } = sensorCredit(
    reading,
    open.filter((finding) => !without.has(finding)),
  );
  return outcome === 'not-applicable' ? 1 : credit;
}

/** Findings of one cause are mended together. */
function effortOf(findings: readonly ScoredFinding[]): number {
  const edits = findings.filter(({ signal }) => signal.fix !== undefined).length;
  const others = findings.filter(({ signal }) => signal.fix === undefined);
  const alone = others.filter(({ group }) => group === undefined).length;
  const causes = new Set(others.flatMap(({ group }) => (group === undefined ? [] : [group]))).size;
  return Math.max(LEAST_EFFORT.finding, edits * EFFORT.edit + (alone + causes) * EFFORT.finding);
}

function mendWords(sensor: string, findings: readonly ScoredFinding[]): string {
  const [first, ...more] = findings;
  if (first !== undefined && more.length === 0) {
    const { message, artefact } = first.signal;
    return `mend ${artefact.path}${artefact.line === undefined ? '' : `:${artefact.line}`}: ${message}`;
  }
  const bySeverity = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return `mend ${bySeverity.join(' and ')} of ${sensor}, listed by "sar search --sensor ${sensor}"`;
}

function findingWords(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`;
}
