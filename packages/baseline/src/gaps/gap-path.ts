/** File of a gap in the registry. */
export function gapPath(directory: string, id: string): string {
  return `${directory.replace(/\/+$/, '')}/${id}.yml`;
}

/** Id of the gap that a file of the registry must hold: its name without `.yml`. */
export function gapIdOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.yml$/, '');
}
