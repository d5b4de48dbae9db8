const encoder = new TextEncoder();

/** Room for text, in bytes of UTF-8. Once something did not fit, nothing more does: what is left out is the end. */
export interface Room {
  /** True once something did not fit. */
  readonly isClosed: () => boolean;
  /** Takes room for the text, and `extraBytes` more; false, and closed from now on, when there is not so much. */
  readonly take: (text: string, extraBytes?: number) => boolean;
}

export function roomOf(bytes: number): Room {
  let left = bytes;
  let isClosed = false;
  return {
    isClosed: () => isClosed,
    take: (text, extraBytes = 0) => {
      const needed = byteLength(text) + extraBytes;
      if (isClosed || needed > left) {
        isClosed = true;
        return false;
      }
      left -= needed;
      return true;
    },
  };
}

/** Bytes of the text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
