import type { Looked, SensorSettings, Signal, Unjudged } from '@sar/baseline';
import { dayOf, daysBetween, dayWords } from '../../records/age-words.js';
import { instantOf } from '../../records/instant-of.js';
import { runInstant } from '../../records/run-instant.js';
import { valueAt } from '../../records/value-at.js';
import { whatIsThere } from '../../records/what-is-there.js';
import { signalOf } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import { SESSION_CONTEXT_RULE_TABLE } from './session-context-rules.js';

type ContextSettings = SensorSettings<'session-context'>['contexts'][number];

const MAX_BYTES = 4_194_304;
/** Most files of one declaration. */
const MAX_FILES = 2000;
/** From so many expired ones of a declaration on they are one finding. */
const GROUPED_FROM = 20;
const MAX_SHOWN = 50;
const [EXPIRED] = SESSION_CONTEXT_RULE_TABLE;

export interface JudgedContexts {
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}

interface Expired {
  readonly path: string;
  readonly actual: string;
}

/** The declared contexts, by the time that they tell, that git knows, or that the file system does. */
export async function judgeContexts(input: SensorInput): Promise<JudgedContexts> {
  const settings = input.baseline.sensors['session-context'];
  const now = runInstant(input);
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  let judged = 0;
  for (const context of settings.contexts) {
    const limit = context['max-age-days'] ?? settings['max-age-days'];
    const { paths, cut } = input.files.find([context.files], MAX_FILES);
    looked.push({ what: context.files, detail: `${paths.length} contexts` });
    if (cut) unjudged.push({ path: '.', reason: `only the first ${MAX_FILES} files of ${context.files} are looked at` });
    const asked = paths.filter((path) => input.onlyPaths?.has(path) ?? true);
    const history =
      context.timestamp === undefined ? input.revisions?.lastChanges(asked.filter((path) => input.tree.has(path))) : undefined;
    const expired: Expired[] = [];
    for (const path of asked) {
      await input.pace.step();
      const changed = history?.known === true ? history.value.get(path)?.at : undefined;
      const written = context.timestamp === undefined ? fileTime(input, path, changed) : toldTime(input, path, context.timestamp);
      if (typeof written === 'string') {
        unjudged.push({ path, reason: written });
        continue;
      }
      judged += 1;
      if (now - written > limit * 86_400_000)
        expired.push({ path, actual: `was written ${dayOf(written)}, ${dayWords(daysBetween(written, now))} ago` });
    }
    signals.push(...expiredSignals(context, limit, expired));
  }
  return { judged, signals, unjudged, looked };
}

/** Of a tracked file only git knows when it was written: a checkout writes all files anew. */
function fileTime({ files, tree }: SensorInput, path: string, changed: string | undefined): number | string {
  if (changed !== undefined) return Date.parse(changed);
  if (tree.has(path)) return 'when it was written: the history that git has here does not tell; fetch it whole, or name a `timestamp`';
  const facts = files.facts(path);
  return facts.kind === 'file' ? Date.parse(facts.modifiedAt) : whatIsThere(facts);
}

function toldTime({ files }: SensorInput, path: string, key: string): number | string {
  const content = files.read(path, MAX_BYTES);
  if (content.kind !== 'text') return whatIsThere(content);
  try {
    return instantOf(valueAt(JSON.parse(content.text.replace(/^\uFEFF/, '')), key)) ?? `it has no time at ${key}`;
  } catch {
    return 'it is no JSON';
  }
}

function expiredSignals({ name, files }: ContextSettings, limit: number, expired: readonly Expired[]): readonly Signal[] {
  const expected = `written in the last ${dayWords(limit)}`;
  const label = name ?? files;
  if (expired.length < GROUPED_FROM)
    return expired.map(({ path, actual }) =>
      signalOf(EXPIRED, 'L5', {
        artefact: { kind: 'context', path, name: label },
        identity: [path],
        message: `the context ${path} ${actual}; ${dayWords(limit)} are allowed`,
        expected,
        actual,
        playbook: 'SAR-005',
      }),
    );
  return [
    signalOf(EXPIRED, 'L5', {
      artefact: { kind: 'context', path: expired[0]?.path ?? '.', name: label },
      identity: ['many', files],
      message: `${expired.length} contexts of ${label} are older than ${dayWords(limit)}`,
      expected,
      actual: `${expired.length} contexts`,
      evidence: expired.slice(0, MAX_SHOWN).map(({ path, actual }) => ({ path, text: actual })),
      playbook: 'SAR-005',
    }),
  ];
}
