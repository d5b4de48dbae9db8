import type { Tree } from '@sar/baseline';

/** Where GitHub looks, in its order: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
/** GitHub ignores a larger file (same page). */
const MAX_BYTES = 3 * 1024 * 1024;
/** What the baseline takes as an owner. */
const OWNER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9._-]{1,100})?$/;

/** The owner of all files by CODEOWNERS: the first one of the last rule for `*`. An e-mail address is nobody that can be tagged. */
export function detectOwner(tree: Tree): { readonly name: string; readonly from: string } | undefined {
  const from = PLACES.find((path) => tree.has(path));
  const content = from === undefined ? undefined : tree.read(from, MAX_BYTES);
  if (from === undefined || content?.kind !== 'text') return undefined;
  const rules = content.text.split('\n').map((line) => line.replace(/#.*$/, '').trim().split(/\s+/));
  const all = rules.findLast(([pattern]) => pattern === '*' || pattern === '**' || pattern === '/**');
  const name = all?.slice(1).find((word) => word.length <= 140 && OWNER.test(word));
  return name === undefined ? undefined : { name, from };
}

/** Whether a text is an owner as the baseline takes it: `@user` or `@organisation/team`. */
export function isOwner(text: string): boolean {
  return text.length <= 140 && OWNER.test(text);
}
