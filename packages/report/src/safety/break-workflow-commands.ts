/** What the runner trims before it looks for `::`: .NET's white space, which counts U+0085; JavaScript's adds U+FEFF. */
const COMMAND_AT_LINE_START = /^([\s\u0085]*)::/gmu;
const LEGACY_COMMAND = /##(?=\[)/g;

/**
 * Text whose lines the runner takes for plain output: a backslash goes before a `::` that begins a line (after blanks) and
 * into every `##[`, wherever it stands. Everything else stays. Applying it twice changes nothing more.
 *
 * Source: `ActionCommand.cs` of actions/runner: `TryParseV2` trims the start and looks for `::`, `TryParse` looks for `##[`
 * anywhere in the line.
 */
export function breakWorkflowCommands(text: string): string {
  return text.replace(LEGACY_COMMAND, '#\\#').replace(COMMAND_AT_LINE_START, '$1\\::');
}
