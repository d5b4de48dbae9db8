import { safeCode } from './safe-cut.js';

/** Who GitHub tells: a user or a team of an organisation. */
const MENTION = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9][\w.-]{0,99})?$/;

/** The owner that the baseline names, tagged. What is no user and no team is shown, and tells nobody. */
export function ownerTag(owner: string): string {
  return MENTION.test(owner) ? owner : safeCode(owner, 100);
}
