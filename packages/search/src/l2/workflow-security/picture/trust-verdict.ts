/**
 * Who decides about a text. `attacker`: anybody. `caller`: whoever calls the action or workflow. `writer`: people with access to the
 * repository. `unknown`: an earlier step, or a field that the data does not tell. `nobody`: GitHub, the file itself, settings.
 */
export type Trust = 'attacker' | 'caller' | 'writer' | 'unknown' | 'nobody';

/** A verdict and the path of the context that it comes from. */
export interface TrustVerdict {
  readonly trust: Trust;
  readonly source: string;
}

const ORDER: readonly Trust[] = ['attacker', 'caller', 'writer', 'unknown', 'nobody'];

/** The least trustworthy of verdicts. */
export function worst(verdicts: readonly TrustVerdict[], otherwise: string): TrustVerdict {
  return verdicts.toSorted((a, b) => ORDER.indexOf(a.trust) - ORDER.indexOf(b.trust))[0] ?? { trust: 'nobody', source: otherwise };
}
