import agents from './agent-logins.json' with { type: 'json' };

/** Whether a login is one that GitHub shows a coding agent under. */
export function isAgent(login: string): boolean {
  return Object.values(agents).some(({ shownAs }) => shownAs.some((name) => name.toLowerCase() === login.toLowerCase()));
}

/** Whether an agent is among those who are assigned: GitHub shows some under another login than they are assigned by. */
export function isAssigned(assignees: readonly string[], login: string): boolean {
  const known = Object.entries(agents).find(([name]) => name === login.toLowerCase())?.[1].shownAs ?? [];
  const names = new Set([login, login.replace(/\[bot\]$/, ''), ...known].map((name) => name.toLowerCase()));
  return assignees.some((assignee) => names.has(assignee.toLowerCase()));
}
