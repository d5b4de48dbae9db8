/** Variables of the environment that a command gets: what programs need to start and to find their own. None of them holds a token. */
const PASSED = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TMP',
  'TEMP',
  'CI',
  'TERM',
  'NO_COLOR',
  // Windows.
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMFILES',
  'PROGRAMFILES(X86)',
  'PROGRAMDATA',
  'NUMBER_OF_PROCESSORS',
  // Where setup actions and version managers put things.
  'VIRTUAL_ENV',
  'PYTHONLOCATION',
  'PYTHONPATH',
  'PYTHONHOME',
  'PYTHONUTF8',
  'PYENV_ROOT',
  'CONDA_PREFIX',
  'JAVA_HOME',
  'GOROOT',
  'GOPATH',
  'GOCACHE',
  'CARGO_HOME',
  'RUSTUP_HOME',
  'DOTNET_ROOT',
  'GEM_HOME',
  'PNPM_HOME',
  'COREPACK_HOME',
  'UV_CACHE_DIR',
  'ANDROID_HOME',
  'GRADLE_USER_HOME',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'RUNNER_TOOL_CACHE',
  // By this the runner finds what a cancelled job left behind, and ends it.
  'RUNNER_TRACKING_ID',
  'LD_LIBRARY_PATH',
  'PKG_CONFIG_PATH',
]);

/** The environment of a command. */
export function commandEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (PASSED.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])),
  );
  return Object.fromEntries(kept);
}
