const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|testdata|__fixtures__)(?:\/|$)/;

/** Whether a path lies in a folder for code of others or for data of tests, which is as it is on purpose. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path);
}
