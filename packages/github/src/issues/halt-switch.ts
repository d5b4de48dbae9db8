import { HALT_LABEL, known, unknown, type HaltSwitch, type IssueBoard } from '@sar/baseline';

const SWITCH_ON = 'A halt is an issue: switch the issues of the repository on in its settings, under "General → Features"';

/**
 * The switch that issues labelled `sar:halt` are. Whoever wrote the issue, it counts: labels take a role in the repository. Of several,
 * the oldest is told. Every look is a request; GitHub does not count it against the limit of the token while nothing has changed, since
 * the client asks with the entity tag of the answer before.
 */
export function haltSwitch(board: IssueBoard): HaltSwitch {
  return {
    async read() {
      const open = await board.withLabel(HALT_LABEL, 'open');
      if (!open.known) return open.reason === 'not-configured' ? unknown(open.reason, `${open.detail}. ${SWITCH_ON}`) : open;
      const oldest = open.value.at(-1);
      if (oldest === undefined) return known(undefined);
      const { number, url, title, createdAt } = oldest;
      return known({ number, url, title, since: createdAt });
    },
  };
}
