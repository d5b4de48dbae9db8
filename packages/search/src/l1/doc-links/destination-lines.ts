const DEFINITION = /^[ \t>]*(?:[-*+][ \t]+)?\[[^\]]+\]:[ \t]*<?([^\s>]+)/;
/** Most lines of a block that are searched for one destination: a paragraph is shorter, and what a file holds must not cost its square. */
const MAX_SEARCHED = 200;

/** Finds the lines of destinations; a parser of Markdown tells only where a block begins. */
export interface DestinationLines {
  /**
   * The 1-based line that holds a destination: in its block from where it is thought to be, else of the definition that names it, else where it is thought to be.
   *
   * @param first first line of the block, 0-based; `end` the line behind its last; `near` where the destination is thought to be
   */
  of(href: string, first: number, end: number, near: number): number;
}

export function destinationLines(text: string): DestinationLines {
  let split: readonly string[] | undefined;
  let definitions: ReadonlyMap<string, number> | undefined;
  const lines = (): readonly string[] => (split ??= text.split('\n'));
  return {
    of(href, first, end, near) {
      const holds = (at: number): boolean => lines()[at]?.includes(href) === true;
      if (holds(near)) return near + 1;
      definitions ??= new Map(
        lines().flatMap((line, at) => {
          const destination = DEFINITION.exec(line)?.[1];
          return destination === undefined ? [] : [[destination, at] as const];
        }),
      );
      const definition = definitions.get(href);
      if (definition !== undefined) return definition + 1;
      for (let at = near + 1; at < Math.min(end, near + MAX_SEARCHED); at++) if (holds(at)) return at + 1;
      for (let at = Math.max(first, near - MAX_SEARCHED); at < near; at++) if (holds(at)) return at + 1;
      return near + 1;
    },
  };
}
