import type { Statement } from './statement.js';
import { mayAgree, type VersionSpec } from './version-spec.js';

/** Whether versions agree; what was asked once is kept, since hundreds of places say the same few versions. */
export interface Agreement {
  versions(a: VersionSpec, b: VersionSpec): boolean;
  /** True when any version of one agrees with any of the other. */
  statements(a: Statement, b: Statement): boolean;
}

export function agreement(): Agreement {
  const known = new Map<string, boolean>();
  const versions = (a: VersionSpec, b: VersionSpec): boolean => {
    const name = `${nameOf(a)} / ${nameOf(b)}`;
    let agree = known.get(name);
    if (agree === undefined) known.set(name, (agree = mayAgree(a, b)));
    return agree;
  };
  return {
    versions,
    statements: (a, b) => a.values.some((one) => b.values.some((other) => versions(one.spec, other.spec))),
  };
}

function nameOf(spec: VersionSpec): string {
  return spec.kind === 'pep440' ? `pep440 ${spec.text}` : spec.kind === 'pin' ? spec.numbers.join('.') : spec.range.raw;
}
