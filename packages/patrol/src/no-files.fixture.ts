import { unknown, UserError, type WorkFiles } from '@sar/baseline';

/** A work tree without files beside those of the repository. */
export const noFiles: WorkFiles = {
  facts: () => ({ kind: 'absent' }),
  find: () => ({ paths: [], cut: false }),
  read: () => ({ kind: 'absent' }),
  pieces: (path) => {
    throw new UserError(`${path} is not there`);
  },
  slice: (path) => unknown('failed', `${path} is not there`),
  digest: async (path) => unknown('failed', `${path} is not there`),
  query: async (path) => unknown('failed', `${path} is not there`),
};
