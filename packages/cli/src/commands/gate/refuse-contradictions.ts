import { UserError } from '@sar/baseline';
import type { Arguments } from '../../arguments/command.js';

/** What says how checks are judged. */
const OF_JUDGING = [
  'check',
  'base',
  'run-commands',
  'reports',
  'needs',
  'allow-skipped',
  'proves',
  'on-unknown',
  'fail-fast',
  'jobs',
  'verdict-file',
  'vars-context',
  'vars-environment',
] as const;
/** What a dry run would ignore. */
const OF_A_VERDICT = ['needs', 'allow-skipped', 'proves', 'on-unknown', 'fail-fast', 'jobs', 'verdict-file'] as const;

/** @throws UserError for options that would be ignored */
export function refuseContradictions(given: Arguments): void {
  const isGiven = (name: string) => given.flag(name) || given.values(name).length > 0;
  if (given.flag('lint')) {
    const other = [...OF_JUDGING, 'dry-run'].find(isGiven);
    if (other !== undefined) throw new UserError(`--lint looks at workflows and judges no check, so --${other} has no place beside it`);
  }
  if (given.flag('dry-run')) {
    const other = OF_A_VERDICT.find(isGiven);
    if (other !== undefined) throw new UserError(`--dry-run judges nothing, so --${other} has no place beside it`);
  }
  if (isGiven('allow-skipped') && !isGiven('needs')) throw new UserError('--allow-skipped goes with --needs FILE');
  if (given.value('needs') === '-' && given.value('vars-context') === '-')
    throw new UserError('--needs and --vars-context cannot both read standard input; give one of them a file');
}
