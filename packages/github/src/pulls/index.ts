export { pullRequests } from './pull-requests.js';
