/** A command that a step gave the runner through its log. */
export interface WorkflowCommand {
  /** Lower case: `error`, `add-mask`, `group` … */
  readonly name: string;
  /** By lower-case name: `file`, `line`, `title` … */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Registered in `src/Runner.Worker/ActionCommandManager.cs` of actions/runner (2.336.0). */
const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

type Escapes = Readonly<Record<string, string>>;

/** How one of the two ways to write a command separates and escapes. */
interface CommandForm {
  readonly separator: string;
  readonly propertyEscapes: Escapes;
  readonly dataEscapes: Escapes;
}

const LINE_ENDS: Escapes = { '%0D': '\r', '%0A': '\n' };
const COLONS: CommandForm = { separator: ',', propertyEscapes: { ...LINE_ENDS, '%3A': ':', '%2C': ',' }, dataEscapes: LINE_ENDS };
const BRACKET_ESCAPES: Escapes = { '%3B': ';', ...LINE_ENDS, '%5D': ']' };
const BRACKETS: CommandForm = { separator: ';', propertyEscapes: BRACKET_ESCAPES, dataEscapes: BRACKET_ESCAPES };

/**
 * The commands in a log, read as the runner reads them: `::name key=value,…::data` at the start of a line, and the older
 * `##[name key=value;…]data` **anywhere** in a line, so that untrusted text in a log shows up as a command here too. Between
 * `::stop-commands::token` and `::token::` nothing counts. Rules: `ActionCommand.cs` and `ActionCommandManager.cs` of actions/runner.
 */
export function parseWorkflowCommands(log: string): readonly WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stopToken: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const registered = (name: string) => COMMANDS.has(name) || name === stopToken;
    const command = parseDoubleColon(line, registered) ?? parseBracket(line, registered);
    if (command === undefined) continue;
    if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
    } else if (command.name === 'stop-commands') stopToken = command.data.toLowerCase();
    else found.push(command);
  }
  return found;
}

function parseDoubleColon(line: string, registered: (name: string) => boolean): WorkflowCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  return end < 0 ? undefined : command(text.slice(2, end), text.slice(end + 2), COLONS, registered);
}

function parseBracket(line: string, registered: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : command(line.slice(start + 3, end), line.slice(end + 1), BRACKETS, registered);
}

function command(info: string, data: string, form: CommandForm, registered: (name: string) => boolean): WorkflowCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(form.separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals + 1 < pair.length)
      properties[pair.slice(0, equals).trim().toLowerCase()] = unescape(pair.slice(equals + 1), form.propertyEscapes);
  }
  return { name, properties, data: unescape(data, form.dataEscapes) };
}

/** Undoes the escapes; like the runner, `%25` last. */
function unescape(text: string, escapes: Escapes): string {
  let result = text;
  for (const [escape, character] of Object.entries(escapes)) result = result.replaceAll(escape, character);
  return result.replaceAll('%25', '%');
}
