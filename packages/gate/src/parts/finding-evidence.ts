import type { Finding, GateEvidence } from '@sar/baseline';
import { cutText } from './bounded-text.js';

/** Findings that are told one by one. */
export const MOST_FINDINGS = 20;
const MAX_MESSAGE = 500;
/** Longer addresses are not shown: half of one leads nowhere. */
const MAX_URL = 2000;

/** A finding as a fact: severity, sensor, rule, message, and its place. Untrusted text. */
export function findingEvidence({ severity, signal }: Finding): GateEvidence {
  const { path, line, url } = signal.artefact;
  return {
    text: cutText(`${severity} ${signal.sensor}/${signal.rule}: ${signal.message}`, MAX_MESSAGE),
    path,
    ...(line !== undefined && { line }),
    ...(url !== undefined && url.length <= MAX_URL && { url }),
  };
}
