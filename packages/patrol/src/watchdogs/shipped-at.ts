import { SHIPPED_WATCHDOGS, type ShippedWatchdog } from '@sar/baseline';

const FOLDER = '.github/workflows/';

/** The shipped watchdog that a path of SAR's repository is; undefined for another file. */
export function shippedAt(path: string): ShippedWatchdog | undefined {
  return SHIPPED_WATCHDOGS.find(({ file }) => path === FOLDER + file);
}
