/** `path:line`, or the path alone. Not yet escaped. */
export function placeWords(place: { readonly path: string; readonly line?: number }): string {
  return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}
