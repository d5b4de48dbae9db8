import { documentPathText, isPresetName, originOf, type Baseline, type DocumentPath } from '@sar/baseline';
import { compareOverrides } from './compare-overrides.js';
import { compareSettings } from './compare-settings.js';
import { compareWaivers } from './compare-waivers.js';
import { JUDGED_SECTIONS } from './setting-rule.js';
import type { Weakening } from './weakening.js';

/**
 * In what the baseline of a change lets through more than that of its base, both with their presets: settings that are weaker by a table of
 * rules, new and extended waivers, overrides that may lower a severity, and settings of which nobody can tell.
 */
export function weakenings(before: Baseline, after: Baseline): readonly Weakening[] {
  const whole = { before, after };
  return [
    ...lostFile(before, after),
    ...JUDGED_SECTIONS.flatMap((section) =>
      compareSettings(before[section as keyof Baseline], after[section as keyof Baseline], [section], whole),
    ).map(({ path, kind, words }) => weakeningAt(after, path, kind, `${documentPathText(path)} ${words}`)),
    ...compareWaivers(before.waivers, after.waivers).map(({ index, words }) => weakeningAt(after, ['waivers', index], 'weaker', words)),
    ...compareOverrides(before.triage, after.triage).map(({ index, words }, nth) =>
      index === undefined
        ? { setting: `triage, entry ${nth}`, kind: 'changed' as const, words }
        : weakeningAt(after, ['triage', index], 'changed', words),
    ),
  ];
}

/** Without a file of its own, presets alone say what the repository is held to, whatever becomes of them. */
function lostFile(before: Baseline, after: Baseline): readonly Weakening[] {
  const file = before.sources.findLast((source) => !isPresetName(source));
  if (file === undefined || after.sources.some((source) => !isPresetName(source))) return [];
  return [{ setting: 'baseline', kind: 'weaker', words: `the baseline ${file} is gone, and presets alone apply` }];
}

function weakeningAt(after: Baseline, path: DocumentPath, kind: Weakening['kind'], words: string): Weakening {
  const { source, line } = originOf(after, path);
  const place = isPresetName(source) ? {} : { path: source, ...(line !== undefined && { line }) };
  return { setting: documentPathText(path), kind, words, ...place };
}
