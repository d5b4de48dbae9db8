import type { Baseline } from '@sar/baseline';

/**
 * Address of the tracking server whose aliases may be set: the one that `sensors.model-drift.mlflow.store` names, where there are
 * credentials for that very server; undefined else. Nobody else's server is ever written to.
 *
 * @param origin `https://host:port` of the server that the environment has credentials for
 */
export function modelStoreOf({ sensors }: Pick<Baseline, 'sensors'>, origin: string | undefined): string | undefined {
  const store = sensors['model-drift'].mlflow?.store;
  const url = store === undefined ? null : URL.parse(store);
  return origin !== undefined && url !== null && url.origin === origin && /^https?:$/.test(url.protocol) ? store : undefined;
}
