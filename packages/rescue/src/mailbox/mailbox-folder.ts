import { quoteUntrusted, UserError } from '@sar/baseline';

/**
 * A mailbox's folder as git names it: from the root, without `./`, without empty parts. Another spelling would name no folder of a
 * commit, so that every intent would be overlooked in silence.
 *
 * @param written what the baseline or the user names
 * @param state the state directory: a folder that holds it is no mailbox, since SAR's own files there (`variable_audit_latest.json`)
 *   would be refused as intents and moved away
 * @throws UserError for a path that is not inside the repository, for its root, and for a folder that holds the state directory
 */
export function mailboxFolder(written: string, state: string): string {
  const folder = cleanPath(written);
  const name = `the mailbox ${quoteUntrusted(written)}`;
  if (/[\\\p{Cc}]/u.test(written) || written.startsWith('/') || folder.split('/').includes('..'))
    throw new UserError(`${name} is no folder of the repository: write it from the root, with \`/\`, without \`..\``);
  if (folder === '') throw new UserError(`${name} is the root of the repository: give the mailbox a folder of its own`);
  const own = cleanPath(state);
  if (own === folder || own.startsWith(`${folder}/`))
    throw new UserError(`${name} holds files that are no intents: give it a folder of its own, such as \`${own}/pending_ops\``);
  return folder;
}

function cleanPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
