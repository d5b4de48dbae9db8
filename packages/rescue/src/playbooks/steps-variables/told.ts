/** A variable, in words such as `repo-vars/NAME`, and what is to be said of it. */
export interface Told {
  readonly what: string;
  readonly reason: string;
}

/** What a variable that a step names, or findings, come to. */
export interface Queueable {
  readonly files: readonly { readonly what: string; readonly fileName: string; readonly text: string }[];
  /** Needs nothing: it is set already, or an intent for it waits. */
  readonly settled: readonly Told[];
  /** Cannot be queued, and why. */
  readonly left: readonly Told[];
}

/** `repo-vars/NAME`, `env-vars/production/NAME`. */
export function nameOf({
  layer,
  environment,
  name,
}: {
  readonly layer: string;
  readonly environment?: string;
  readonly name: string;
}): string {
  return [layer, ...(environment === undefined ? [] : [environment]), name].join('/');
}
