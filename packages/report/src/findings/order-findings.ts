import { compareSeverity, LAYERS, type Finding, type Layer } from '@sar/baseline';

/** The findings by layer, then as `mostSevereFirst` orders them. A new array; the same findings give the same order. */
export function byLayer(findings: readonly Finding[]): readonly { readonly layer: Layer; readonly findings: readonly Finding[] }[] {
  const ordered = mostSevereFirst(findings);
  return LAYERS.map((layer) => ({ layer, findings: ordered.filter(({ signal }) => signal.layer === layer) })).filter(
    (group) => group.findings.length > 0,
  );
}

/** The findings by severity, path, line, rule and id. A new array. */
export function mostSevereFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      compareText(a.signal.artefact.path, b.signal.artefact.path) ||
      (a.signal.artefact.line ?? 0) - (b.signal.artefact.line ?? 0) ||
      compareText(a.signal.rule, b.signal.rule) ||
      compareText(a.signal.id, b.signal.id),
  );
}

/** By UTF-16 units, so that the order does not hang on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
