import type { Tree } from '@sar/baseline';
import { calledScripts, type Called } from '../called/called-scripts.js';
import { downloadsOf, hasHiddenSubcommand } from '../knowledge/downloads-of.js';
import type { Download } from '../knowledge/knowledge-types.js';
import { joinDirectory } from '../resolve/join-directory.js';
import { readScript } from '../shell/read-script.js';
import type { ScriptReading, ShellCommand } from '../shell/shell-command.js';

/** A command of a script that runs in a known place. */
export interface CommandInPlace {
  readonly command: ShellCommand;
  /** Where it runs, relative to the root; undefined when it is not known. */
  readonly directory: string | undefined;
  /** False when it has the variables of its job alone. */
  readonly setsVariables: boolean;
  /** What it downloads, and what it calls; nothing for a command that runs in a container or on another machine. */
  readonly downloads: readonly Download[];
  readonly hasHiddenSubcommand: boolean;
  readonly called: Called;
}

/** Reads scripts, what they call and what they download, each once: many jobs run the same ones. */
export interface ScriptMemory {
  read(text: string, shell: string | undefined): ScriptReading;
  /** The commands of a reading for a script that starts in `directory`; `caller` is its path, when it is a file of its own. */
  commands(reading: ScriptReading, directory: string | undefined, caller: string | undefined): readonly CommandInPlace[];
}

/** A memory for one tree. */
export function scriptMemory(tree: Tree): ScriptMemory {
  const readings = new Map<string | undefined, Map<string, ScriptReading>>();
  const prepared = new Map<ScriptReading, Map<string | undefined, Map<string | undefined, readonly CommandInPlace[]>>>();
  return {
    read: (text, shell) => {
      let ofShell = readings.get(shell);
      if (ofShell === undefined) readings.set(shell, (ofShell = new Map()));
      let reading = ofShell.get(text);
      if (reading === undefined) ofShell.set(text, (reading = readScript(text, shell)));
      return reading;
    },
    commands: (reading, directory, caller) => {
      let byDirectory = prepared.get(reading);
      if (byDirectory === undefined) prepared.set(reading, (byDirectory = new Map()));
      let byCaller = byDirectory.get(directory);
      if (byCaller === undefined) byDirectory.set(directory, (byCaller = new Map()));
      let commands = byCaller.get(caller);
      if (commands === undefined)
        byCaller.set(caller, (commands = reading.commands.map((command) => prepare(command, directory, caller, tree))));
      return commands;
    },
  };
}

function prepare(command: ShellCommand, start: string | undefined, caller: string | undefined, tree: Tree): CommandInPlace {
  const directory = joinDirectory(start, command.directory?.text);
  const setsVariables = Object.keys(command.env).length > 0;
  if (command.elsewhere !== undefined)
    return { command, directory, setsVariables, downloads: [], hasHiddenSubcommand: false, called: undefined };
  return {
    command,
    directory,
    setsVariables,
    downloads: downloadsOf(command),
    hasHiddenSubcommand: hasHiddenSubcommand(command),
    called: calledScripts(command, directory, tree, caller),
  };
}
