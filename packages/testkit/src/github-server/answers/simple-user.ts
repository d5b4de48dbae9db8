import { nodeId, numberOf } from './node-id.js';

/** An account as GitHub shows it inside other answers (schema `simple-user`). A login that ends with `[bot]` is a bot, and so is GitHub's own agent, which has none of that. */
export function simpleUser(login: string, baseUrl: string): Readonly<Record<string, unknown>> {
  const url = `${baseUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: numberOf(login),
    node_id: nodeId('User', login),
    avatar_url: `${baseUrl}/avatars/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url,
    html_url: `${baseUrl}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') || login === 'Copilot' ? 'Bot' : 'User',
    site_admin: false,
  };
}
