import type { Node } from 'yaml';
import { expressionSpans } from '../expressions/expression-spans.js';
import type { Action, Invalid, Workflow } from '../model/workflow-model.js';
import { parseYaml, placeOf } from '../read/parse-yaml.js';
import { YamlView } from '../read/yaml-view.js';
import { expressionUses, type ExpressionUse } from './expression-uses.js';
import { placeInAction, placeInWorkflow, type PlaceOfKeys } from './place-of-keys.js';
import type { ReferencePlace } from './reference.js';
import { readCallSecrets, type CallSecrets } from './call-secrets.js';
import { scalarsOf } from './yaml-places.js';

/** One use of a context at its place in a file. */
export interface Site extends ReferencePlace, Pick<PlaceOfKeys, 'offersSecrets' | 'beforeRunner'> {
  readonly use: ExpressionUse;
}

/** What one file says about variables and secrets, before it is known how the file is run. */
export interface DocumentSites {
  readonly kind: 'sites';
  readonly sites: readonly Site[];
  readonly secrets: CallSecrets;
  /** There are more than are listed. */
  readonly isCut: boolean;
}

/** Most uses of one file; real files stay under 1,000. An alias can repeat a long script thousands of times. */
const MAX_SITES = 20_000;

/** The span of an expression without braces. */
const WHOLE = { start: 0, end: undefined };

interface PlacedUse {
  readonly use: ExpressionUse;
  readonly line: number;
  readonly column: number;
}

/** Finds the uses of `vars` and `secrets` in a file's text; `invalid` as {@link parseYaml} says. */
export function documentSites({ kind, path, text }: Workflow | Action): DocumentSites | Invalid {
  const parsed = parseYaml(path, text);
  if (parsed.kind === 'invalid') return parsed;
  const view = new YamlView(parsed);
  const known = new Map<Node, { readonly asCondition?: readonly PlacedUse[]; readonly asText?: readonly PlacedUse[] }>();
  const usesOf = (node: Node, isCondition: boolean): readonly PlacedUse[] => {
    const key = isCondition ? 'asCondition' : 'asText';
    const before = known.get(node);
    const found = before?.[key] ?? usesIn(view, node, isCondition);
    known.set(node, { ...before, [key]: found });
    return found;
  };
  const sites: Site[] = [];
  for (const { node, keys } of scalarsOf(view)) {
    const { isCondition, isProse, ...place } = kind === 'workflow' ? placeInWorkflow(keys) : placeInAction(keys);
    if (isProse) continue;
    for (const found of usesOf(node, isCondition)) {
      if (sites.length === MAX_SITES)
        return { kind: 'sites', sites: guardedByConditions(sites), secrets: readCallSecrets(view), isCut: true };
      sites.push({ path, ...place, ...found });
    }
  }
  return { kind: 'sites', sites: guardedByConditions(sites), secrets: readCallSecrets(view), isCut: false };
}

function usesIn(view: YamlView, node: Node, isCondition: boolean): readonly PlacedUse[] {
  const scalar = view.scalar(node);
  if (scalar === undefined) return [];
  const { value, range } = scalar;
  const spans = value.includes('${{') ? expressionSpans(value) : [];
  const expressions = spans.length === 0 && isCondition ? [{ inner: value.trim() }] : spans;
  const { text, lines } = view.file;
  const raw = text.slice(range.start, range.end);
  const rawSpans = expressionSpans(raw);
  return expressions.flatMap(({ inner }, index) => {
    const uses = expressionUses(inner, isCondition);
    if (uses.length === 0) return [];
    // Escapes and folded lines can make the file's text differ from the value; then the scalar's own place is near enough.
    const span = spans.length === 0 ? WHOLE : rawSpans.length === spans.length ? rawSpans[index] : undefined;
    const start = span?.start ?? 0;
    const within = span === undefined ? -1 : raw.slice(start, span.end).indexOf(inner);
    return uses.map((use) => {
      const offset = within === -1 ? start : start + within + offsetIn(inner, use.at);
      const { line, col } = placeOf(lines, text, range.start + offset);
      return { use, line, column: col };
    });
  });
}

function offsetIn(text: string, { line, column }: ExpressionUse['at']): number {
  let start = 0;
  for (let left = line; left > 0; left -= 1) start = text.indexOf('\n', start) + 1;
  return start + column;
}

/** What the `if:` of a job or a step asks for is meant to be optional in all of the job or step. */
function guardedByConditions(sites: readonly Site[]): readonly Site[] {
  const asked = new Set(sites.filter(({ place, use }) => place === 'if' && use.guarded).map((site) => keyOf(site, site.step)));
  if (asked.size === 0) return sites;
  return sites.map((site) => {
    const isAsked = asked.has(keyOf(site, site.step)) || asked.has(keyOf(site, undefined));
    return isAsked ? { ...site, use: { ...site.use, guarded: true } } : site;
  });
}

function keyOf({ job, use }: Site, step: number | undefined): string {
  return JSON.stringify([job, step, use.context, use.what.kind === 'name' ? use.what.name : undefined]);
}
