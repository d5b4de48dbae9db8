/** An address that a page may lead to. Made by `safeAddress` and `anchorTo` alone. */
export class Address {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Everything else is percent-encoded, so that nothing invisible, no quote and no backslash stays. */
const TO_ENCODE = /[^\w\-.~:/?#[\]@!$&()*+,;=%]/gu;

/**
 * The address as a page may link it: `http(s)`, or relative to the page. Undefined for every other scheme (`javascript:`, `data:`, …)
 * and for one that names only a host (`//host`).
 */
export function safeAddress(url: string | undefined): Address | undefined {
  if (url === undefined || url === '' || url.length > 2000) return undefined;
  const isWeb = /^https?:\/\/[^/\\]/i.test(url);
  if (!isWeb && (OTHER_SCHEME.test(url) || /^[/\\]{2}/.test(url))) return undefined;
  return new Address(url.replace(TO_ENCODE, percentEncoded));
}

/** An address on the page itself. */
export function anchorTo(id: string): Address {
  return new Address(`#${encodeURIComponent(id)}`);
}

function percentEncoded(char: string): string {
  return [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
