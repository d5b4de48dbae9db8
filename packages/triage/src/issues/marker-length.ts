/** How long the value of a hidden marker becomes, in UTF-16 units: of its JSON, each angle bracket takes six. */
export function markerLength(value: unknown): number {
  return JSON.stringify(value).replaceAll(/[<>]/g, '\\u003c').length;
}
