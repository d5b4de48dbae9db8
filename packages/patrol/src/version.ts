import manifest from '../package.json' with { type: 'json' };

/** The version of this SAR; every package of a release has the same. */
export const SAR_VERSION: string = manifest.version;
