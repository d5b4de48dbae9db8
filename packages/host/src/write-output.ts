import { relative, sep } from 'node:path';
import { writeInside } from './state-directory-files.js';
import { writeReport } from './write-report.js';

/**
 * Writes a report to an absolute path that the user named. Inside the checkout no link is followed, since the repository could
 * hold a link of that name that leads elsewhere.
 *
 * @param root real path of the checkout
 * @throws UserError when it cannot be written
 */
export function writeOutput(root: string, path: string, text: string): void {
  const inside = relative(root, path);
  if (inside !== '' && path.startsWith(root + sep)) writeInside(root, inside, text);
  else writeReport(path, text);
}
