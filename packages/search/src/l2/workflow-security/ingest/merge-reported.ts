import type { Evidence } from '@sar/baseline';
import type { WeakPlace, Weakness } from '../weakness.js';
import type { WorkflowSecurityRule } from '../workflow-security-rules.js';
import { classOf } from './class-of.js';
import type { Reported } from './reported.js';

/** What became of the findings of reports. */
export interface Merged {
  readonly weaknesses: readonly Weakness[];
  /** Findings that say the same as one of SAR's own. */
  readonly same: number;
  /** Reason → how many were left out for it. */
  readonly left: ReadonlyMap<string, number>;
}

const MAX_EVIDENCE = 20;

/**
 * Puts the findings of reports to SAR's own: one of the same class in the same file, whose lines overlap, becomes evidence of it. What is left gives one
 * weakness for each file and audit; it is doubtful where SAR's own rule judged the file and found nothing there.
 *
 * @param judged files that the own rules have judged
 */
export function mergeReported(
  own: readonly Weakness[],
  reported: readonly (Reported & { readonly path: string })[],
  judged: ReadonlySet<string>,
): Merged {
  const byFile = new Map<string, Weakness[]>();
  for (const weakness of own)
    for (const path of new Set([weakness.place, ...(weakness.further ?? [])].map((place) => place.path)))
      put(byFile, `${path}\n${weakness.rule}`, weakness);
  const said = new Map<Weakness, Evidence[]>();
  const rest = new Map<string, (Reported & { readonly path: string; readonly rule: WorkflowSecurityRule })[]>();
  const left = new Map<string, number>();
  let same = 0;
  for (const one of reported) {
    const kind = classOf(one);
    if ('left' in kind) {
      left.set(kind.left, (left.get(kind.left) ?? 0) + 1);
      continue;
    }
    const twin = nearest(byFile.get(`${one.path}\n${kind.rule}`) ?? [], one);
    if (twin === undefined) {
      const isContradicted = judged.has(one.path) && !kind.rule.startsWith('reported-');
      const isDoubtful = one.isDoubtful || kind.isDoubtful || isContradicted;
      put(rest, `${one.path}\n${one.toolName}\n${one.id}\n${kind.rule}\n${isDoubtful}`, { ...one, rule: kind.rule, isDoubtful });
    } else {
      same += 1;
      put(said, twin, { path: one.path, line: one.line, text: `${one.toolName} (${one.id}): ${one.message}` });
    }
  }
  return {
    weaknesses: [...own.map((weakness) => withEvidence(weakness, said.get(weakness))), ...[...rest.values()].flatMap(weaknessOf)],
    same,
    left,
  };
}

/** The own finding that the reported lines lie in, the narrowest first, those without doubt before the others. */
function nearest(candidates: readonly Weakness[], { path, line, endLine }: Reported): Weakness | undefined {
  let best: { readonly weakness: Weakness; readonly lines: number } | undefined;
  for (const weakness of candidates)
    for (const place of [weakness.place, ...(weakness.further ?? [])]) {
      const [first, last] = linesOf(place);
      if (place.path !== path || line > last || endLine < first) continue;
      const named = weakness.evidence?.some((one) => one.path === path && one.line === line) === true;
      const lines = named ? 0 : last - first + 1 + (weakness.pedantic === true ? 0.5 : 0);
      if (best === undefined || lines < best.lines) best = { weakness, lines };
    }
  return best?.weakness;
}

function linesOf({ line, firstLine = line, endLine = line }: WeakPlace): readonly [number, number] {
  return [Math.min(line, firstLine), Math.max(line, endLine)];
}

function withEvidence(weakness: Weakness, evidence: readonly Evidence[] | undefined): Weakness {
  if (evidence === undefined) return weakness;
  const { place } = weakness;
  const both: readonly Evidence[] = [
    { path: place.path, line: place.line, text: `sar (${weakness.rule}): ${weakness.actual}`.slice(0, 300) },
    ...evidence,
  ];
  return { ...weakness, evidence: [...both, ...(weakness.evidence ?? [])].slice(0, MAX_EVIDENCE) };
}

function weaknessOf(group: readonly (Reported & { readonly path: string; readonly rule: WorkflowSecurityRule })[]): readonly Weakness[] {
  const [first] = group;
  if (first === undefined) return [];
  const { toolName, id, message, path, line, endLine, rule, isDoubtful, isSevere } = first;
  return [
    {
      rule,
      place: { path, line, endLine, name: id },
      identity: ['reported', toolName, id, ...(isDoubtful ? ['doubtful'] : [])],
      message: `${toolName} (${id}): ${message}${group.length === 1 ? '' : `; ${group.length} places in this file`}`,
      expected: 'no finding',
      actual: `${id}: ${message}`.slice(0, 300),
      ...(rule === 'reported-weakness' && isSevere ? { impact: 'degrades' } : {}),
      ...(isDoubtful ? { pedantic: true } : {}),
      evidence: group
        .slice(0, MAX_EVIDENCE)
        .map((one) => ({ path: one.path, line: one.line, text: `${toolName} (${one.id}): ${one.message}` })),
      ...(rule === 'reported-weakness' || rule === 'reported-defect'
        ? {
            help: `Follow what ${toolName} says about ${id}${toolName === 'zizmor' && /^[\w-]+$/.test(id) ? ` (https://docs.zizmor.sh/audits/#${id})` : ''}, and run it again.`,
          }
        : {}),
    },
  ];
}

function put<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
