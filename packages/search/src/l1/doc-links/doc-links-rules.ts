import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'doc-links';

/** The rules of the sensor; `docs/rules/doc-links/<id>.md` has a page for each. */
export const DOC_LINKS_RULE_TABLE = [
  {
    id: 'broken-link',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'a link or image of a Markdown file that names a file or folder which is not in the repository',
    help: 'Correct the path, restore the file, or remove the link. Paths are relative to the folder of the document; those that begin with a slash, to the root of the repository.',
  },
  {
    id: 'wrong-case',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'a link or image that names a file in other upper and lower case than it has',
    help: 'Write the path as git has it: GitHub and Linux tell upper from lower case, macOS and Windows do not.',
  },
  {
    id: 'broken-anchor',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'a link to a heading, an anchor or a line that its file does not have',
    help: "Write the anchor as GitHub makes it of the heading: lower case, without punctuation, hyphens for spaces, `-1` behind a heading's second occurrence.",
  },
  {
    id: 'stale-document',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a document whose described files were changed after its own last change',
    help: 'Read what changed, bring the document up to date and commit it. If nothing in it has to change, commit a note of the review, such as a date.',
  },
  {
    id: 'describes-nothing',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'advisory',
    summary: 'a document that declares to describe files of which there are none',
    help: 'Correct the paths that the document says it describes, or remove them when the files are gone for good.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'doc-links'> })[];
