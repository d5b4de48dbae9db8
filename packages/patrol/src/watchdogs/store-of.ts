import type { Baseline, CoveredStore } from '@sar/baseline';

/** A store as SAR and a baseline write it. */
interface WrittenStore {
  readonly kind: CoveredStore['kind'];
  readonly name: string;
}

/** A store's name in this repository: `${state}` filled in, and the variables of CI as the baseline calls them. */
export function storeName(name: string, { state, ci }: Pick<Baseline, 'state' | 'ci'>): string {
  switch (name) {
    case 'CODEX_CI_FAILURE_RATE':
      return ci.variables['failure-rate'];
    case 'CODEX_CI_LAST_GREEN_SHA':
      return ci.variables['last-green'];
    default:
      return name.replaceAll('${state}', () => state);
  }
}

/** A store of this repository that sets off nothing yet. */
export function storeOf({ kind, name }: WrittenStore, baseline: Pick<Baseline, 'state' | 'ci'>): CoveredStore {
  return { kind, name: storeName(name, baseline), triggers: [] };
}
