import type { Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import { countWords } from '../../records/age-words.js';
import { readingOf } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { checkManifest } from './check-manifest.js';
import { DATASET_INTEGRITY_RULE_TABLE } from './dataset-integrity-rules.js';
import { dataSignals } from './dataset-signals.js';
import { findManifests, MAX_MANIFESTS } from './find-manifests.js';
import { judgeAbsent } from './judge-absent.js';
import { readManifest } from './read-manifest.js';
import { unfetchedPointers } from './unfetched-pointers.js';
import { untrackedData } from './untracked-data.js';

const BASE = { sensor: 'dataset-integrity', layer: 'L4', unit: 'data files' } as const;
const [MISSING, CHANGED] = DATASET_INTEGRITY_RULE_TABLE;

/** See `datasetIntegrity`. */
export async function readDatasetIntegrity(input: SensorInput): Promise<Reading> {
  const settings = input.baseline.sensors['dataset-integrity'];
  const budget = { left: settings['max-hash-bytes'] };
  const { paths, cut } = await findManifests(input, settings.manifests);
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = cut ? [{ path: '.', reason: `only the first ${MAX_MANIFESTS} manifests are read` }] : [];
  const looked: Looked[] = [];
  const named = new Set(paths);
  let judged = 0;
  for (const path of paths) {
    const manifest = readManifest(input, path);
    looked.push({
      what: path,
      detail: manifest.ok ? `${manifest.form}, ${countWords(manifest.entries.length, 'entry', 'entries')}` : manifest.why,
    });
    if (!manifest.ok) {
      unjudged.push({ path, reason: manifest.why });
      continue;
    }
    const { odd } = manifest;
    if (odd.length > 0)
      unjudged.push({
        path,
        reason: `${odd.slice(0, 5).join(', ')}${odd.length > 5 ? ` and ${odd.length - 5} more` : ''}: no path with a hash that can be checked`,
      });
    if (manifest.cut) unjudged.push({ path, reason: `only the first ${manifest.entries.length} entries are read` });
    const checked = await checkManifest(input, path, manifest.entries, budget);
    for (const each of checked) named.add(each.path);
    const absent = judgeAbsent(input, path, checked);
    const changed = checked.flatMap(({ entry: { line }, path: file, result }) =>
      result.state === 'changed' ? [{ path: file, expected: result.expected, actual: result.actual, line }] : [],
    );
    unjudged.push(
      ...absent.unjudged,
      ...checked.flatMap(({ path: file, result }) => (result.state === 'unjudged' ? [{ path: file, reason: result.why }] : [])),
    );
    judged += changed.length + absent.missing.length + checked.filter(({ result }) => result.state === 'same').length;
    signals.push(...dataSignals(MISSING, path, absent.missing, { one: 'is missing', many: 'are missing' }));
    signals.push(...dataSignals(CHANGED, path, changed, { one: 'has changed', many: 'have changed' }));
  }
  const untracked = untrackedData(input, named);
  return readingOf({
    ...BASE,
    judged: judged + untracked.judged,
    signals: [...signals, ...untracked.signals],
    unjudged: [...unjudged, ...untracked.unjudged, ...(await unfetchedPointers(input))],
    looked,
  });
}
