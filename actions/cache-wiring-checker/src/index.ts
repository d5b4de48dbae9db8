import { checkoutTree } from '@sar/host';
import { runAction } from '@sar/runtime';
import { sensors } from '@sar/search';
import { repositoryWorkflows } from '@sar/workflows';

/** Checks the cache wiring of the checkout that the runner is in. */
export async function main(): Promise<void> {
  await runAction(async (context) => {
    const repository = repositoryWorkflows(checkoutTree(context.input('path') || '.'));
    let count = 0;
    for (const sensor of sensors()) {
      const reading = sensor.read({ repository, asOf: new Date().toISOString().slice(0, 10) });
      if (reading.outcome !== 'signals') continue;
      count += reading.signals.length;
      for (const { artefact, message } of reading.signals) context.info(`${artefact.path}:${artefact.line} ${message}`);
    }
    context.setOutput('findings-count', count);
  });
}
