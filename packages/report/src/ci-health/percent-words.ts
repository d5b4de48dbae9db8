/** A share as percent with one decimal, `12.5 %`: halves rounded up, in whole numbers, as the failure-rate variable has it. */
export function percentOfCounts(part: number, whole: number): string {
  return `${(Math.floor((part * 2000 + whole) / (2 * whole)) / 10).toFixed(1)} %`;
}

/** A share from 0 to 1 as percent with one decimal. */
export function percentOfShare(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1)} %`;
}
