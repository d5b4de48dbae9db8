/** A path with `/` as the path of a URI: every segment percent-encoded (RFC 3986), lone surrogates as U+FFFD. */
export function encodedPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
