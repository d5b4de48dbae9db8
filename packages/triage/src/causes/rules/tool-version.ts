import type { CauseRule } from '../cause-rule.js';

/** A tool that is set to versions which disagree with one and the same measure. */
export const toolVersion: CauseRule = {
  kind: 'tool-version',
  ties: ({ sensor, artefact, expected }) =>
    sensor === 'version-mismatch' && artefact.name !== undefined && expected.startsWith(`${artefact.name} `)
      ? [{ key: expected, role: 'member' }]
      : [],
  words: ({ signal: { artefact, expected } }) => ({
    title: `versions of ${artefact.name ?? ''}`,
    why: `all of them are to be ${expected}`,
  }),
};
