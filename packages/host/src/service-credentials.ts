import type { HttpCredentials } from './http-reader.js';

/**
 * Credentials for an MLflow tracking server, from the variables that MLflow's own client reads: MLFLOW_TRACKING_TOKEN, or
 * MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD. They belong to the server of MLFLOW_TRACKING_URI; without it there are none,
 * since the address in a baseline could be anybody's.
 *
 * Source: https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth
 */
export function serviceCredentials(environment: Readonly<Record<string, string | undefined>>): HttpCredentials | undefined {
  const {
    MLFLOW_TRACKING_URI: uri = '',
    MLFLOW_TRACKING_TOKEN: token = '',
    MLFLOW_TRACKING_USERNAME: user = '',
    MLFLOW_TRACKING_PASSWORD: password = '',
  } = environment;
  const url = URL.parse(uri);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (user !== '' && password !== '')
    return { origin: url.origin, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  return token === '' ? undefined : { origin: url.origin, authorization: `Bearer ${token}` };
}
