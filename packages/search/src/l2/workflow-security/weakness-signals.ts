import type { Artefact, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { WeakPlace, Weakness } from './weakness.js';
import { WORKFLOW_SECURITY_RULE_TABLE } from './workflow-security-rules.js';

const RULES = new Map<string, (typeof WORKFLOW_SECURITY_RULE_TABLE)[number]>(WORKFLOW_SECURITY_RULE_TABLE.map((rule) => [rule.id, rule]));

/** Rules whose finding is one for the whole repository, with its places. */
const FOR_REPOSITORY: ReadonlySet<string> = new Set(['unpinned-action', 'unpinned-image']);

/** The signals of weaknesses. Two that would be the same, such as equal steps of one job, are told apart by their order. */
export function weaknessSignals(weaknesses: readonly Weakness[]): readonly Signal[] {
  const seen = new Map<string, number>();
  const places = new Set<string>();
  return weaknesses.flatMap((weakness) => {
    const rule = RULES.get(weakness.rule);
    if (rule === undefined) return [];
    const { place, identity, message, expected, actual, impact, help, evidence, pedantic, fix } = weakness;
    // A step behind an anchor stands at one place, however many jobs name it.
    const at = [weakness.rule, place.path, place.line, place.column, ...identity].join('\n');
    if (places.has(at)) return [];
    places.add(at);
    // The first place of what stands in many files is no part of what it is.
    const where = weakness.further !== undefined && FOR_REPOSITORY.has(weakness.rule) ? [] : [place.path, place.job, place.step];
    const key = [weakness.rule, ...where, ...identity].join('\n');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return [
      signalOf(rule, 'L2', {
        artefact: artefactOf(place),
        identity: [...where, ...identity, ...(nth === 1 ? [] : [`#${nth}`])],
        message,
        expected,
        actual,
        ...(impact !== undefined && { impact }),
        ...(help !== undefined && { help }),
        ...(evidence !== undefined && { evidence }),
        ...(pedantic !== undefined && { pedantic }),
        ...(fix !== undefined && { fix }),
      }),
    ];
  });
}

function artefactOf({ path, line, column, endLine, job, step, name }: WeakPlace): Artefact {
  const kind =
    step !== undefined
      ? 'step'
      : job !== undefined
        ? 'job'
        : !/(?:^|\/)(?:action\.ya?ml|workflows\/[^/]+)$/.test(path)
          ? 'file'
          : path.startsWith('.github/workflows/')
            ? 'workflow'
            : 'action';
  return {
    kind,
    path,
    line,
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && endLine >= line && { endLine }),
    ...(job !== undefined && { job }),
    ...(step !== undefined && { step }),
    ...(name !== undefined && { name }),
  };
}
