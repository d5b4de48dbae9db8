/**
 * The environment without git's own variables. Inside a git hook they point at the repository that the hook runs for, and every git
 * below would work on that one.
 */
export function withoutGitVariables(environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}
