const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;

/** A size for people: `1.4 GB`, `250 MB`, both of 1,024s; below a megabyte `under 1 MB`. */
export function byteWords(bytes: number): string {
  if (bytes >= GIGABYTE) return `${Math.round((bytes / GIGABYTE) * 10) / 10} GB`;
  return bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : bytes === 0 ? '0 MB' : 'under 1 MB';
}
