/** Gathers the pieces of an element's text up to a length. */
export interface TextGatherer {
  add(piece: string): void;
  /** What was gathered since the last time. */
  take(): string;
}

/** @param most characters that are kept; the rest is passed over */
export function textGatherer(most: number): TextGatherer {
  let text = '';
  return {
    add(piece) {
      if (text.length < most) text += piece.slice(0, most - text.length);
    },
    take() {
      const taken = text;
      text = '';
      return taken;
    },
  };
}
