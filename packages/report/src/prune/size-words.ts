const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];
const STEP = 1024;

/** A size for people, in steps of 1,024: `17 bytes`, `12 KB`, `250 MB`, `1.4 GB`. */
export function sizeWords(bytes: number): string {
  let unit = 0;
  let value = bytes;
  // What would be rounded to 1,024 of a unit is 1 of the next.
  while (value >= STEP - 0.5 && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  const shown = unit >= 3 ? Math.round(value * 10) / 10 : Math.round(value);
  return shown === 1 && unit === 0 ? '1 byte' : `${shown} ${UNITS[unit] ?? ''}`;
}
