import type { Reading, Signal } from '@sar/baseline';
import { shownText } from './without-secrets.js';

/** A reading whose signals hold no line of a log that looks as if it held a secret. */
export function readingWithoutSecrets(reading: Reading): Reading {
  return reading.outcome === 'signals' ? { ...reading, signals: reading.signals.map(cleaned) } : reading;
}

function cleaned(signal: Signal): Signal {
  return {
    ...signal,
    message: shownText(signal.message),
    actual: shownText(signal.actual),
    evidence: signal.evidence.map((fact) => ({ ...fact, text: shownText(fact.text) })),
  };
}
