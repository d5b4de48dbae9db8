import type { Action, Workflow } from '../model/workflow-model.js';
import type { Activation } from './activation.js';
import { builtinKind } from './builtin-names.js';
import { collectReferences } from './collect-references.js';
import { documentSites } from './document-sites.js';
import type { Reference, References } from './reference.js';
import { placeOfSite, referencesOfActivation } from './references-of-activation.js';

const CALL = 'workflow_call';
const IN_ACTION = 'GitHub offers the contexts `vars` and `secrets` to workflows alone; an action has inputs';

/** The references of one file by itself; calls are not followed, and neither are callers. */
export function referencesOf(document: Workflow | Action): References {
  const collection = collectReferences();
  if (document.kind === 'action') {
    collection.add(actionReferences(document));
    return collection.sorted();
  }
  const found = documentSites(document);
  if (found.kind === 'invalid') collection.addUnread(document.path, found.message);
  else {
    collection.add(referencesOfActivation(ownActivation(document), found));
    if (found.isCut) collection.addUnread(document.path, 'it has more references than are read');
  }
  return collection.sorted();
}

/** True for a workflow that can be called. */
export function isCallable({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) => event === CALL);
}

/** How a workflow is run by its own events; for one that can only be called, how callers elsewhere run it. */
export function ownActivation(workflow: Workflow): Activation {
  const events = workflow.triggers.map(({ event }) => event).filter((event) => event !== CALL);
  const isElsewhere = isCallable(workflow) && events.length === 0;
  return {
    workflow,
    events: isElsewhere ? [CALL] : [...new Set(events)].sort(),
    scope: isElsewhere ? new Set() : 'repository',
    inputs: new Map(),
    isElsewhere,
    isCalled: isElsewhere,
    onlyFor: undefined,
    via: [],
  };
}

/** The references of an action. They read nothing, but show what its author had in mind. */
export function actionReferences(action: Action): Pick<References, 'references' | 'dynamic'> {
  const found = documentSites(action);
  if (found.kind === 'invalid') return { references: [], dynamic: [] };
  const references = found.sites.flatMap((site): readonly Reference[] => {
    const { context, what, guarded } = site.use;
    if (what.kind !== 'name') return [];
    const builtin = builtinKind(context, what.name);
    return [
      {
        ...placeOfSite(site),
        context,
        name: what.name,
        environment: { kind: 'none' },
        events: [],
        effect: 'none',
        why: IN_ACTION,
        ...(guarded && { guarded }),
        ...(builtin !== undefined && { builtin }),
      },
    ];
  });
  return { references, dynamic: [] };
}
