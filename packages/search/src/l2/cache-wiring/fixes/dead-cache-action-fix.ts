import { replaceUsesRef } from '@sar/workflows';
import { fileAt, type FixOf } from './fix-context.js';
import { newestTag } from './newest-tag.js';

/** Puts the newest known major of actions/cache in place of the old tag. Its inputs are the same in all majors; commit pins stay. */
export const deadCacheActionFix: FixOf = ({ site, actual }, _picture, context) => {
  const file = fileAt(context, site.path);
  const { uses } = site.step;
  const [name = '', ref = ''] = uses?.value.trim().split('@') ?? [];
  if (file === undefined || uses === undefined || !/^actions\/cache(?:\/(?:restore|save))?$/i.test(name)) return undefined;
  const floor = context.settings['minimum-version'];
  const tag = newestTag(name.toLowerCase(), ref, floor === 'working' ? undefined : floor);
  const edits = tag === undefined ? undefined : replaceUsesRef(file, uses, tag);
  return edits === undefined || edits.length === 0 ? undefined : { title: `Use ${name}@${tag} instead of ${actual}`, edits };
};
