/** The load, in a process of its own: one job over IPC, one result back. */
import { Answers } from './answers.ts';
import { closedLoop } from './closedLoop.ts';
import { type LoadJob, type LoadTold } from './load.ts';
import { steadyLoad } from './steadyLoad.ts';

// Whoever wanted the result has gone.
process.once('disconnect', () => process.exit(1));
process.once('message', async (job: LoadJob) => {
  process.send?.(await load(job), () => process.exit(0));
});

async function load(job: LoadJob): Promise<LoadTold> {
  const answers = new Answers();
  const used = process.cpuUsage();
  if ('atRate' in job.enough) await steadyLoad(job, job.enough.seconds, job.enough.atRate, answers);
  else await closedLoop(job, answers);
  const { user, system } = process.cpuUsage(used);
  const result = answers.told();
  return { ...result, loadBusy: Number(((user + system) / 1e6 / result.seconds).toFixed(2)) };
}
