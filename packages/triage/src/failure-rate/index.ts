export { failureRateFrom } from './failure-rate-from.js';
export { updateFailureRate, type FailureRateInput, type FailureRatePorts } from './update-failure-rate.js';
