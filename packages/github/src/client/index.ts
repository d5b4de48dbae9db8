export { API_VERSION, createGitHubClient, type GitHubClientOptions } from './create-github-client.js';
export { asRecord } from './as-record.js';
export type { ApiFailure } from './api-failure.js';
export type { ApiRequest } from './api-request.js';
export { createEntityTagStore, type EntityTagStore, type RememberedAnswer } from './entity-tags.js';
export {
  unknownFrom,
  type ApiHeaders,
  type ApiResult,
  type GitHubClient,
  type GraphqlError,
  type GraphqlRequest,
  type GraphqlResult,
  type ListRequest,
  type ListResult,
  type StreamEnd,
  type StreamRequest,
  type StreamResult,
} from './github-client.js';
export type { Countdown, StartCountdown } from './countdown.js';
export { permissionText } from './permission-text.js';
export { anonymousFailure } from './anonymous-failure.js';
export { nextPage } from './next-page.js';
