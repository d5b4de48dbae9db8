/** Label with which a person says that a halt was looked at. */
export const TRIAGED_LABEL = 'sar:triaged';
