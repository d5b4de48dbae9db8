import type { Signal, Unjudged } from '@sar/baseline';
import { dayOf, daysBetween, dayWords } from '../../records/age-words.js';
import { signalOf } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import { sourcesState } from './behind-sources.js';
import { configuredIndex, isSameModel } from './configured-index.js';
import { EMBEDDING_INDEX_RULE_TABLE } from './embedding-index-rules.js';
import type { IndexMetadata } from './index-metadata.js';
import type { IndexSettings } from './index-settings.js';

type RuleId = (typeof EMBEDDING_INDEX_RULE_TABLE)[number]['id'];
const PLAYBOOK = 'SAR-003';
const COMMIT_LENGTH = 12;

/** What a judged index gave. */
export interface IndexVerdict {
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
}

/** A signal about an index. */
export function indexSignal(
  id: RuleId,
  { metadata, name = metadata }: IndexSettings,
  message: string,
  expected: string,
  actual: string,
): Signal {
  const rule = EMBEDDING_INDEX_RULE_TABLE.find((each) => each.id === id) ?? EMBEDDING_INDEX_RULE_TABLE[0];
  return signalOf(rule, 'L4', {
    artefact: { kind: 'index', path: metadata, name },
    identity: [metadata],
    message: `the embedding index ${name} ${message}`,
    expected,
    actual,
    playbook: PLAYBOOK,
  });
}

/** Judges the metadata of an index: age, sources, model and dimension, chunks. */
export function judgeIndex(input: SensorInput, index: IndexSettings, metadata: IndexMetadata, now: number): IndexVerdict {
  const behind = behindSources(input, index, metadata);
  const shape = misconfigured(input, index, metadata);
  return {
    signals: [...expired(input, index, metadata, now), ...behind.signals, ...shape.signals, ...collapsed(input, index, metadata)],
    unjudged: [...behind.unjudged, ...shape.unjudged, ...uncounted(index, metadata)],
  };
}

function expired({ baseline }: SensorInput, index: IndexSettings, { generatedAt }: IndexMetadata, now: number): readonly Signal[] {
  const limit = index['max-age-days'] ?? baseline.sensors['embedding-index']['max-age-days'];
  const days = daysBetween(generatedAt, now);
  // To the day: an index of exactly the limit is due, one day more is too old.
  if (now - generatedAt <= limit * 86_400_000) return [];
  const actual = `built ${dayOf(generatedAt)}, ${dayWords(days)} ago`;
  return [
    indexSignal('index-expired', index, `was ${actual}; ${dayWords(limit)} are allowed`, `built in the last ${dayWords(limit)}`, actual),
  ];
}

function behindSources(input: SensorInput, index: IndexSettings, { generatedAt }: IndexMetadata): IndexVerdict {
  if (index.sources === undefined) return { signals: [], unjudged: [] };
  const sources = sourcesState(input, index.metadata, index.sources, generatedAt);
  if (sources.state === 'unknown') return { signals: [], unjudged: [{ path: index.metadata, reason: sources.why }] };
  if (sources.state === 'same') return { signals: [], unjudged: [] };
  const { commit, at } = sources.change;
  const built = new Date(generatedAt).toISOString();
  const actual = `sources changed ${at} in ${commit.slice(0, COMMIT_LENGTH)}, the index is of ${built}`;
  return {
    signals: [
      indexSignal(
        'index-behind-sources',
        index,
        `does not have the last change of its sources: ${actual}`,
        'built after the last change of its sources',
        actual,
      ),
    ],
    unjudged: [],
  };
}

function misconfigured(input: SensorInput, index: IndexSettings, { model, dim }: IndexMetadata): IndexVerdict {
  const wanted = configuredIndex(input, index);
  const lacks = [
    ...(wanted.model !== undefined && model === undefined ? ['the metadata does not tell its model'] : []),
    ...(wanted.dim !== undefined && dim === undefined ? ['the metadata does not tell its dim'] : []),
  ];
  const differing = [
    ...(wanted.model !== undefined && model !== undefined && !isSameModel(wanted.model, model)
      ? [{ expected: `model ${wanted.model}`, actual: `model ${model}` }]
      : []),
    ...(wanted.dim !== undefined && dim !== undefined && wanted.dim !== dim
      ? [{ expected: `dimension ${wanted.dim}`, actual: `dimension ${dim}` }]
      : []),
  ];
  const expected = differing.map((each) => each.expected).join(', ');
  const actual = differing.map((each) => each.actual).join(', ');
  return {
    signals:
      differing.length === 0
        ? []
        : [indexSignal('index-misconfigured', index, `has ${actual}; ${wanted.where} says ${expected}`, expected, actual)],
    unjudged: [...wanted.problems, ...lacks].map((reason) => ({ path: index.metadata, reason })),
  };
}

function collapsed({ baseline }: SensorInput, index: IndexSettings, { chunks }: IndexMetadata): readonly Signal[] {
  const minimum = index['min-chunks'];
  const previous = index['previous-chunks'];
  const drop = baseline.sensors['embedding-index']['max-drop-percent'];
  const least = Math.max(minimum ?? 0, previous === undefined ? 0 : Math.ceil(previous * (1 - drop / 100)));
  // An index without a single chunk answers nothing, whatever is declared.
  if (chunks === undefined || chunks >= Math.max(least, 1)) return [];
  const from = previous === undefined ? '' : ` of ${previous} that it had`;
  return [
    indexSignal(
      'index-collapsed',
      index,
      `has ${chunks} chunks${from}; ${Math.max(least, 1)} are the least`,
      `at least ${Math.max(least, 1)} chunks`,
      `${chunks} chunks`,
    ),
  ];
}

function uncounted(index: IndexSettings, { chunks }: IndexMetadata): readonly Unjudged[] {
  const isAsked = index['min-chunks'] !== undefined || index['previous-chunks'] !== undefined;
  return isAsked && chunks === undefined ? [{ path: index.metadata, reason: 'the metadata does not tell its chunk_count' }] : [];
}
