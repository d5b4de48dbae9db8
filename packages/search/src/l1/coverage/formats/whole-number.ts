/** The whole number that a text of up to 15 digits writes; undefined for all else. */
export function wholeNumber(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}
