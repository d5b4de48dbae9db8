import { bySeverityAndPlace, LAYERS, type Finding, type Layer } from '@sar/baseline';

/** The findings by layer, then as `mostSevereFirst` orders them. A new array; the same findings give the same order. */
export function byLayer(findings: readonly Finding[]): readonly { readonly layer: Layer; readonly findings: readonly Finding[] }[] {
  const ordered = mostSevereFirst(findings);
  return LAYERS.map((layer) => ({ layer, findings: ordered.filter(({ signal }) => signal.layer === layer) })).filter(
    (group) => group.findings.length > 0,
  );
}

/** The findings by severity, path, line, rule and id. A new array. */
export function mostSevereFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(bySeverityAndPlace);
}
