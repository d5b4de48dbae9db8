import data from '../data/known-to-github.json' with { type: 'json' };

const PERMISSIONS: ReadonlySet<string> = new Set(data.permissions);
const EVENTS: ReadonlySet<string> = new Set(data.events);

/** True when a message calls a scope of `permissions` or an event unknown that GitHub's schema has: the tool is older than the syntax. */
export function isKnownToGithub(message: string): boolean {
  const [, what, name = ''] = /^unknown (permission scope|Webhook event) "([\w-]{1,100})"/.exec(message) ?? [];
  return (what === 'permission scope' ? PERMISSIONS : EVENTS).has(name);
}
