import type { Command } from '../../arguments/command.js';
import { variablesAdopt } from './variables-adopt.js';
import { variablesCheck } from './variables-check.js';
import { variablesDelete } from './variables-delete.js';
import { variablesDiff } from './variables-diff.js';
import { variablesEnforce } from './variables-enforce.js';
import { variablesExpected } from './variables-expected.js';
import { variablesGet } from './variables-get.js';
import { variablesImportGuide } from './variables-import-guide.js';
import { variablesList } from './variables-list.js';
import { variablesOfferGuide } from './variables-offer-guide.js';
import { variablesPreflight } from './variables-preflight.js';
import { variablesReport } from './variables-report.js';
import { variablesRotateCheck } from './variables-rotate-check.js';
import { variablesSet } from './variables-set.js';
import { variablesSnapshot } from './variables-snapshot.js';

/** The commands of `sar variables`, in the order of the help text. */
export const VARIABLES_COMMANDS: readonly Command[] = [
  variablesCheck,
  variablesReport,
  variablesOfferGuide,
  variablesDiff,
  variablesSnapshot,
  variablesRotateCheck,
  variablesExpected,
  variablesAdopt,
  variablesEnforce,
  variablesImportGuide,
  variablesPreflight,
  variablesList,
  variablesGet,
  variablesSet,
  variablesDelete,
];
