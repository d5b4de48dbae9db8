import type { LevelAt, MaturitySettings } from '@sar/baseline';

/** Measured levels that `progress` holds at most: more cannot be told apart in a chart. */
export const MAX_MEASURED = 60;

/**
 * The level over time: what people declared, then what was measured, oldest first, then what is projected. A measured level that is the one
 * before it again adds nothing, so that a document changes only when the level does. Of many some are left out, evenly, never the first or
 * the last.
 *
 * @param today takes the place of a measured level of the same day
 */
export function levelProgress(settings: MaturitySettings, history: readonly LevelAt[], today: LevelAt | undefined): readonly LevelAt[] {
  const declared = settings.progress.map(({ at, level, projected }): LevelAt => ({
    at,
    level,
    kind: projected === true ? 'projected' : 'declared',
  }));
  const earlier = history.filter(({ at, kind }) => kind === 'measured' && (today === undefined || at < today.at));
  const measured = changesOf(thinned(changesOf([...earlier, ...(today === undefined ? [] : [today])])));
  return [...declared.filter(({ kind }) => kind === 'declared'), ...measured, ...declared.filter(({ kind }) => kind === 'projected')];
}

/** Leaving out some can make neighbours alike, which is why this is asked twice: the result, given back, gives itself. */
function changesOf(levels: readonly LevelAt[]): readonly LevelAt[] {
  return levels.filter(({ level }, index) => index === 0 || levels[index - 1]?.level !== level);
}

function thinned(levels: readonly LevelAt[]): readonly LevelAt[] {
  if (levels.length <= MAX_MEASURED) return levels;
  const last = levels.length - 1;
  return Array.from({ length: MAX_MEASURED }, (_, at) => levels[Math.round((at * last) / (MAX_MEASURED - 1))]).filter(
    (level) => level !== undefined,
  );
}
