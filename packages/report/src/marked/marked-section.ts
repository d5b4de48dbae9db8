/** Parts of a Markdown document that SAR writes, by the name in their markers. */
export const MARKED_SECTIONS = [
  'sar:gaps:counts',
  'sar:gaps:table',
  'sar:gaps:roadmap',
  'sar:gaps:impact',
  'sar:score:table',
  'sar:score:quadrant',
  'sar:score:progress',
] as const;
export type MarkedSection = (typeof MARKED_SECTIONS)[number];

/** The line before a section. */
export function beginMarker(section: MarkedSection): string {
  return `<!-- ${section} -->`;
}

/** The line after a section. */
export function endMarker(section: MarkedSection): string {
  return `<!-- ${section}:end -->`;
}
