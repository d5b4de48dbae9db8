import GithubSlugger, { slug } from 'github-slugger';

/** An id that a generator of sites takes from the end of a heading: `## Title {#id}`, `{: #id}`. */
const CUSTOM_ID = /\s*\{:?\s*#([\w.:-]+)[^}]*\}\s*$/;
const EMOJI_SHORTCODE = /:[a-z0-9_+-]+:/g;

/**
 * Gathers what fragments can name in one document, by GitHub's rules: of a heading its text in lower case, without punctuation, with hyphens for spaces, and
 * with `-1`, `-2` … where that was there before; and the `id` and `name` of HTML.
 */
export class AnchorCollector {
  readonly anchors = new Set<string>();
  readonly #slugger = new GithubSlugger();

  /** @param text of the heading, as it is shown */
  addHeading(text: string): void {
    this.anchors.add(this.#slugger.slug(text.trim()));
    const custom = CUSTOM_ID.exec(text);
    if (custom !== null) {
      this.anchors.add(custom[1] ?? '');
      this.anchors.add(slug(text.slice(0, custom.index).trim()));
    }
    // GitHub makes some shortcodes images before it makes the anchor, and some not; nothing tells which.
    const bare = text.replaceAll(EMOJI_SHORTCODE, '');
    if (bare !== text) this.anchors.add(slug(bare.trim())).add(slug(bare));
  }

  addId(id: string): void {
    this.anchors.add(id);
  }
}
