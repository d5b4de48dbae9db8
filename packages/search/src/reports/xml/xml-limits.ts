/** What a report's XML may hold; real ones stay far below. Whatever goes beyond is no report, and the reading ends there. */
export const XML_LIMITS = {
  /** Elements within elements. */
  depth: 100,
  attributes: 100,
  /** Characters of the name of an element or an attribute. */
  name: 1000,
  /** Characters of an attribute's value. */
  value: 1_048_576,
  /** Characters between two events: the longest comment, CDATA section or tag. */
  token: 33_554_432,
} as const;
