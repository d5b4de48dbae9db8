import type { CauseRule } from '../cause-rule.js';

/** Sensor and rule whose findings name an image. */
const RULES: ReadonlySet<string> = new Set(['action-drift/retired-runner-image', 'workflow-security/unpinned-image']);

/** An image, of runners or containers, that is told in several places: another one takes its place everywhere. */
export const sameImage: CauseRule = {
  kind: 'same-image',
  ties: ({ sensor, rule, artefact }) =>
    RULES.has(`${sensor}/${rule}`) && artefact.name !== undefined ? [{ key: `${rule} ${artefact.name}`, role: 'member' }] : [],
  words: ({ signal: { artefact } }) => {
    const image = artefact.name ?? '';
    return { title: `the image ${image}`, why: `all use the image ${image}: what takes its place is the same` };
  },
};
