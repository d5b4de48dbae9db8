/**
 * Identity of a signal: 16 hex digits of a 64-bit FNV-1a hash over sensor, rule and the artefact's identity. Never pass a
 * time, a line number or a message: the id must survive re-runs and edits elsewhere in the file. Not a security boundary.
 *
 * @param parts identity parts in a fixed order; `undefined` counts as an empty part
 */
export function fingerprint(sensor: string, rule: string, parts: readonly (string | undefined)[]): string {
  const bytes = new TextEncoder().encode([sensor, rule, ...parts.map((part) => part ?? '')].join('\u0000'));
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
