import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
import { DOC_LINKS_RULE_TABLE } from './doc-links-rules.js';

/**
 * Documentation links: does every link, image and anchor of the Markdown files lead somewhere, and is every document newer than what it describes?
 *
 * Reads every `.md`, `.markdown` and `.mdx` file that git tracks, without those that `exclude` names: links, reference links, images, and the `href`, `src`,
 * `id` and `name` of HTML. Paths and anchors are judged by GitHub's rules; addresses on the network are never asked. Where a site generator renders the
 * documents, only what is certain there too is judged. Freshness is judged of documents that say what they describe: `describes` in their front matter, a
 * comment `<!-- sar:describes src/a.ts src/b/** -->`, or the baseline's `describes`.
 *
 * Reports `broken-link`, `wrong-case` and `broken-anchor`, one signal for a target and a document; `stale-document` and `describes-nothing`, one for a document.
 * To mend it: correct the link, or the document. Files that are too large or no text, and freshness without a history of git, are not judged. It is
 * never `unknown` as a whole: a repository without Markdown is clear.
 */
export const docLinks: Sensor = {
  id: 'doc-links',
  layer: 'L1',
  title: 'Documentation links',
  needs: 'Markdown files',
  rules: DOC_LINKS_RULE_TABLE,
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readDocLinks } = await import('./read-doc-links.js');
  return readDocLinks(input);
}
