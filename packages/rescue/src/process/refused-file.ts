import type { RefusedIntentDocument } from '@sar/baseline';
import { fileNameOf, fileNameProblem } from '../intents/file-name.js';
import type { Intent } from '../intents/intent.js';
import { REFUSED_FOLDER } from '../mailbox/read-mailbox.js';
import { sayableId } from './sayable-id.js';

/** A refused file of the mailbox and why. */
export interface RefusedFile {
  readonly path: string;
  readonly blob: string;
  readonly intent: Intent | undefined;
  readonly reasons: readonly string[];
}

/**
 * What stands below `refused/` in its place: the reasons and where the content can be read, never the content: it may be a secret
 * that somebody pasted.
 *
 * @param taken paths that are used already; the new one is added
 */
export function refusedFile(
  refused: RefusedFile,
  facts: { readonly mailbox: string; readonly commit: string; readonly run: string; readonly at: Date },
  taken: Set<string>,
): { readonly path: string; readonly text: string } {
  const { intent } = refused;
  const id = intent === undefined ? undefined : sayableId(intent);
  const document: RefusedIntentDocument = {
    schema: 'sar.refused-intent/1',
    path: refused.path,
    blob: refused.blob,
    commit: facts.commit,
    ...(id !== undefined && { id }),
    ...(intent !== undefined && { name: intent.name }),
    reasons: [...refused.reasons],
    refused_at: facts.at.toISOString(),
    run: facts.run,
  };
  const fileName = fileNameOf(refused.path);
  const folder = `${facts.mailbox}/${REFUSED_FOLDER}`;
  let path = `${folder}/${fileName}`;
  // An odd name, or one that a file of another folder has too, is not repeated.
  if (fileNameProblem(fileName) !== undefined || taken.has(path.toLowerCase())) {
    for (let number = 0; number === 0 || taken.has(path.toLowerCase()); number++) {
      path = `${folder}/variable_${refused.blob.slice(0, 12)}${number > 0 ? `-${number}` : ''}.json`;
    }
  }
  taken.add(path.toLowerCase());
  return { path, text: `${JSON.stringify(document, null, 2)}\n` };
}
