import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { mailboxFolder } from './mailbox-folder.js';

describe('mailboxFolder', () => {
  it.each([
    ['.sar/pending_ops', '.sar/pending_ops'],
    ['.sar/pending_ops///', '.sar/pending_ops'],
    ['./.sar/./pending_ops', '.sar/pending_ops'],
    ['.sar//pending_ops', '.sar/pending_ops'],
    ['.github/queue', '.github/queue'],
    ['.sar-queue', '.sar-queue'],
    ['Warteschlange für später', 'Warteschlange für später'],
  ])('reads %s as %s', (written, folder) => {
    expect(mailboxFolder(written, '.sar')).toBe(folder);
  });

  it.each(['', '.', './', '/', '//', '/etc', '..', 'a/../b', '.sar/..', 'a\\b', 'a\nb', '.sar', './.sar/'])('refuses %j', (written) => {
    expect(() => mailboxFolder(written, '.sar')).toThrow(UserError);
  });

  it('refuses a folder that holds the state directory, however that is written', () => {
    expect(() => mailboxFolder('work', './work/state/')).toThrow(/of its own, such as `work\/state\/pending_ops`/);
  });
});
