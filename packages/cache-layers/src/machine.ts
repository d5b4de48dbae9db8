/** Operating systems by the names that keys use. */
export type OperatingSystem = 'linux' | 'macos' | 'windows';

/** The machine that a job runs on, as far as layers depend on it. */
export interface Machine {
  readonly os: OperatingSystem;
  /** `x64`, `arm64` … */
  readonly arch: string;
  /** Name of the runner's image, such as `ubuntu24`; empty on machines without one. Libraries of the system differ between images. */
  readonly image: string;
  readonly home: string;
  /** Whether the job runs as the superuser of a POSIX system, as in a container. */
  readonly isRoot: boolean;
  /** The checkout. */
  readonly workspace: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * The machine, from the runner's variables.
 *
 * @param workspace the checkout, absolute
 */
export function machineOf(
  variables: Readonly<Record<string, string | undefined>>,
  workspace: string,
  {
    home,
    platform,
    arch,
    uid,
  }: { readonly home: string; readonly platform: string; readonly arch: string; readonly uid?: number | undefined },
): Machine {
  const os = platform === 'win32' ? 'windows' : platform === 'darwin' ? 'macos' : 'linux';
  const [image, isRoot] = [variables['ImageOS'] ?? '', uid === 0];
  return { os, arch: (variables['RUNNER_ARCH'] ?? arch).toLowerCase(), image, home, isRoot, workspace, variables };
}
