import type { CacheWiringRuleId } from '../cache-rules.js';
import type { Draft } from '../draft.js';
import type { JobPicture } from '../job-picture.js';
import { deadCacheActionFix } from './dead-cache-action-fix.js';
import { failingCacheSetupFix } from './failing-cache-setup-fix.js';
import { fileAt, type FixContext, type FixOf } from './fix-context.js';
import { isGeneratedFile } from './generated-file.js';
import { ignoredCacheInputFix } from './ignored-cache-input-fix.js';
import { missingCacheFix } from './missing-cache-fix.js';
import { outsideHierarchyFix } from './outside-hierarchy-fix.js';

const FIXES: Readonly<Partial<Record<CacheWiringRuleId, FixOf>>> = {
  'missing-cache': missingCacheFix,
  'ignored-cache-input': ignoredCacheInputFix,
  'failing-cache-setup': failingCacheSetupFix,
  'dead-cache-action': deadCacheActionFix,
  'outside-hierarchy': outsideHierarchyFix,
};

/** True for the rules that have a fix. */
export function isFixable(rule: string): boolean {
  return Object.hasOwn(FIXES, rule);
}

/** The draft with its fix, where its rule has one and a safe edit is known. A doubtful draft gets none, nor does a generated file. */
export function withFix(draft: Draft, picture: JobPicture, context: FixContext): Draft {
  const fix = draft.pedantic === true ? undefined : FIXES[draft.rule]?.(draft, picture, context);
  const generated = fix?.edits.some(({ path }) => isGeneratedFile(fileAt(context, path)?.text ?? '')) ?? true;
  return fix === undefined || generated ? draft : { ...draft, fix };
}
