import type { DoctorLine } from '@sar/baseline';
import { advice, ok, problem, unknownLine } from './diagnosis-line.js';
import { liveOf, type DoctorFacts, type LiveFacts } from './doctor-facts.js';
import { passedSecrets, variableOf } from './passed-secrets.js';
import tokenNeeds from './token-needs.json' with { type: 'json' };
import type { SarUses, WatchdogCall } from './watchdog-calls.js';

/** A token that a watchdog may have, and what it cannot do without. */
export interface TokenNeed {
  readonly watchdog: string;
  readonly title: string;
  /** Ids of the secrets of the called workflow; one of them is enough. */
  readonly secrets: readonly string[];
  /** Permissions of the token, as the settings of an App call them. */
  readonly grants: string;
  readonly without: string;
  /** Input that the caller must give for the token to matter. */
  readonly onlyWith?: string;
}

/** Each token that a shipped watchdog may have. */
export const TOKEN_NEEDS: readonly TokenNeed[] = tokenNeeds;

/** Secret that holds the key of an App; it is of use only with the App's id, which is an input. */
const APP_KEY = 'SAR_APP_PRIVATE_KEY';
const APP_ID = 'app-client-id';

/** The tokens: the one in hand, and those that the watchdogs are given. */
export function tokenLines(facts: DoctorFacts, { calls }: SarUses): readonly DoctorLine[] {
  const given = calls.flatMap((call) =>
    TOKEN_NEEDS.filter(
      ({ watchdog, onlyWith }) => watchdog === call.watchdog.id && (onlyWith === undefined || call.job.with.has(onlyWith)),
    ).map((need) => lineOfNeed(need, call, facts)),
  );
  return [...handLines(facts), ...given];
}

/** The token in hand: what it can read. */
function handLines({ live }: DoctorFacts): readonly DoctorLine[] {
  if ('why' in live)
    return [
      unknownLine('hand', 'this run', `GitHub is not asked: ${live.why}`, {
        costs: 'secrets, settings and the life of the workflows are not known',
        remedy: 'Give a token that reads in SAR_TOKEN',
      }),
    ];
  if (!live.profile.known) {
    const { reason, detail } = live.profile;
    if (reason === 'forbidden')
      return [problem('hand', 'token in hand', detail, { costs: 'nothing can be asked', remedy: 'Give another token' })];
    // The network, or a limit: nothing is wrong with the set-up.
    return [unknownLine('hand', 'token in hand', detail, { costs: 'nothing more is asked', remedy: 'Run it again later' })];
  }
  const can = live.readAccess.filter(({ access }) => access.known).map(({ permission }) => permission);
  const off = live.readAccess.flatMap(({ permission, access }) =>
    !access.known && access.reason === 'not-configured' ? [permission] : [],
  );
  const lines = [
    ok(
      'hand',
      'token in hand',
      `it reads ${can.join(', ') || 'the repository'}${off.length === 0 ? '' : `; switched off there: ${off.join(', ')}`}`,
    ),
  ];
  for (const { permission, access } of live.readAccess) {
    if (access.known || access.reason === 'not-configured') continue;
    lines.push(unknownLine(`hand:${permission}`, 'token in hand', access.detail));
  }
  // Said once, not at each token that may be in one of those lists.
  const said = new Set(lines.map(({ words }) => words));
  const unread = [...new Set([...live.secrets.unread, ...live.variables.unread])].filter((why) => !said.has(why));
  return [...lines, ...unread.map((why, index) => unknownLine(`list:${index + 1}`, 'token in hand', why))];
}

function lineOfNeed(need: TokenNeed, call: WatchdogCall, facts: DoctorFacts): DoctorLine {
  const { workflow, line, job } = call;
  const id = `token:${call.watchdog.id}:${need.secrets.join('|')}:${workflow.path}`;
  const place = { path: workflow.path, line };
  const subject = `${call.watchdog.id}: ${need.title}`;
  const passed = passedSecrets(job);
  const names = need.secrets.flatMap((secret) =>
    (passed.named.get(secret) ?? (passed.all ? [secret] : [])).map((name) => ({ secret, name })),
  );
  const costs = `Without it ${need.without}`;
  const other = need.secrets.find((secret) => passed.named.get(secret)?.length === 0);
  if (names.length === 0 && other !== undefined)
    return unknownLine(id, subject, `job ${job.id} passes as ${other} something that is no secret; what it grants is not known`, {
      costs,
      ...place,
    });
  if (names.length === 0)
    return advice(id, subject, `job ${job.id} passes none of ${need.secrets.join(', ')}`, {
      costs,
      remedy: `Make a secret that holds a token with ${need.grants}, and pass it under "secrets" of the job`,
      ...place,
    });
  const live = liveOf(facts);
  if (live === undefined || !live.profile.known)
    return unknownLine(id, subject, `whether ${names.map(({ name }) => name).join(' or ')} is there is not known`, { costs, ...place });
  return judge(need, { id, subject, costs, place, names, live, call });
}

interface Judged {
  readonly id: string;
  readonly subject: string;
  readonly costs: string;
  readonly place: { readonly path: string; readonly line: number };
  readonly names: readonly { readonly secret: string; readonly name: string }[];
  readonly live: LiveFacts;
  readonly call: WatchdogCall;
}

function judge(need: TokenNeed, { id, subject, costs, place, names, live, call }: Judged): DoctorLine {
  const { secrets, variables } = live;
  const there = names.filter(({ name }) => secrets.found.has(name));
  const plain = there.find(({ secret }) => secret !== APP_KEY);
  const shown = (name: string): string =>
    `${name} is there, in ${secrets.found.get(name) ?? ''}; that it grants ${need.grants} cannot be seen`;
  if (plain !== undefined) return ok(id, subject, shown(plain.name), place);
  const key = there[0];
  if (key !== undefined) {
    const variable = variableOf(call.job, APP_ID);
    // A literal id needs no variable.
    if (variable === undefined && call.job.with.has(APP_ID)) return ok(id, subject, shown(key.name), place);
    if (variable !== undefined && variables.found.has(variable))
      return ok(id, subject, `${shown(key.name)}; the App's id is in ${variable}`, place);
    if (variable !== undefined && variables.unread.length > 0)
      return unknownLine(id, subject, `${key.name} is there; whether variable ${variable} is, is not known`, {
        costs,
        ...place,
      });
    return problem(
      id,
      subject,
      `${key.name} is there, and not the id of its App${variable === undefined ? '' : `, variable ${variable}`}: the key is not used`,
      {
        costs,
        remedy:
          variable === undefined ? `Pass the App's client id as "${APP_ID}"` : `Make the variable ${variable} with the App's client id`,
        ...place,
      },
    );
  }
  const asked = names.map(({ name }) => name).join(' nor ');
  if (secrets.unread.length > 0)
    return unknownLine(id, subject, `whether ${asked.replace(' nor ', ' or ')} is there is not known`, {
      costs,
      ...place,
    });
  return advice(id, subject, names.length === 1 ? `there is no secret ${asked}` : `there is neither ${asked}`, {
    costs,
    remedy: `Make one that holds a token with ${need.grants}`,
    ...place,
  });
}
