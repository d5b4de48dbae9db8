/** How commands are allowed, on the command line and in the action. */
export const ALLOW_COMMANDS = 'allow commands with --run-commands, or run-commands: true in the action';
