import { openPortal } from '../../connectors/portal/portal.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { runningIntake } from '../../src/dossier/intake/running-intake.ts';
import { openJobQueue } from '../../src/store/jobs/job-queue.ts';
import { openStore } from '../../src/store/store.ts';

// A process that pulls from a portal until it is killed: store, portal and its token are its arguments.
const [storeUrl = '', url = '', token = ''] = process.argv.slice(2);
const store = openStore(storeUrl);
const jobs = openJobQueue(storeUrl);
const { tasks, begin } = runningIntake({
  ...{ store, jobs, portal: openPortal({ url, token }), catalogue: new Catalogue(store) },
  ...{ pullEveryMs: 100, portalMs: 2_000, backOff: { firstMs: 100, longestMs: 500 } },
});
await jobs.start(tasks, (task, error) => {
  process.stderr.write(`${task}: ${String(error)}\n`);
});
await begin();
process.stdout.write('begun\n');
