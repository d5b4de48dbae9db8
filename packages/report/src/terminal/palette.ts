/** Styles a piece of text that is safe to print. */
export type Style = (text: string) => string;

/** The styles of a terminal report. Whether to colour (`NO_COLOR`, no terminal) is the caller's decision. */
export interface Palette {
  readonly heading: Style;
  readonly faint: Style;
  readonly command: Style;
  readonly good: Style;
  readonly P0: Style;
  readonly P1: Style;
  readonly P2: Style;
  readonly P3: Style;
}

const plain: Style = (text) => text;

/** No styles at all. */
export const PLAIN_PALETTE: Palette = {
  heading: plain,
  faint: plain,
  command: plain,
  good: plain,
  P0: plain,
  P1: plain,
  P2: plain,
  P3: plain,
};

/** Styles by the basic ANSI sequences (SGR), which every terminal maps to its own theme. */
export const ANSI_PALETTE: Palette = {
  heading: sgr(1, 22),
  faint: sgr(2, 22),
  command: sgr(36, 39),
  good: sgr(32, 39),
  P0: sgr(7, 27, 31, 39),
  P1: sgr(31, 39),
  P2: sgr(33, 39),
  P3: sgr(34, 39),
};

function sgr(...pairs: number[]): Style {
  const on = pairs.filter((_, index) => index % 2 === 0).map((code) => `\u001b[${code}m`);
  const off = pairs.filter((_, index) => index % 2 === 1).map((code) => `\u001b[${code}m`);
  return (text) => (text === '' ? '' : `${on.join('')}${text}${off.reverse().join('')}`);
}
