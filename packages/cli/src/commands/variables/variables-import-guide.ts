import { resolve } from 'node:path';
import { readTextFile } from '@sar/host';
import { importGuide, terminalSafe } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { onePositional } from '../../arguments/one-positional.js';

/** `sar variables import-guide`: a registry from the tables of a document. */
export const variablesImportGuide: Command = {
  name: 'variables import-guide',
  summary: 'read the tables of a Markdown document into a registry, and print it as YAML',
  positionals: 'FILE.md',
  maxPositionals: 1,
  details:
    'Reads every table with a column Name, Variable or Secret. Columns Layer, Required, Category and Purpose are taken over; headings above a table tell the layer where no column does. Prints the section `variables` for .github/sar.yml and changes nothing.',
  options: [],
  examples: ['sar variables import-guide docs/variables.md'],
  async run(given, io) {
    const path = onePositional(given, 'the Markdown file');
    const { yaml, entries, skipped } = importGuide(readTextFile(resolve(io.workingDirectory, path)), path);
    io.out(yaml);
    for (const { line, why } of skipped) io.err(`${terminalSafe(`${path}:${line}: left out: ${why}`)}\n`);
    io.err(`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}\n`);
    return 0;
  },
};
