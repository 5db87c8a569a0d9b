import type { Job } from "../batches.ts";

/** One step of a plan on its way through Excel. What it knows of cells holds in a later context too. */
export interface Task {
  readonly jobs: readonly Job[];
  /** Looks whether someone has changed since what the step did, and refuses then. */
  checks(context: Excel.RequestContext): readonly Job[];
  /** Puts back what was there; harmless where nothing was done. */
  takeBack(context: Excel.RequestContext): Promise<void>;
}

/** What a task is when it has begun and when it has not, for a failure halfway. */
export function begunOnly(task: Task): Task {
  let begun = false;
  const noticed = (job: Job): Job => ({
    ...job,
    queue() {
      begun = true;
      return job.queue();
    },
    ...(job.halves && { halves: () => both(job.halves?.() ?? [job, job]) }),
  });
  const both = ([one, other]: readonly [Job, Job]): readonly [Job, Job] => [noticed(one), noticed(other)];
  return {
    ...task,
    jobs: task.jobs.map(noticed),
    takeBack: (context) => (begun ? task.takeBack(context) : Promise.resolve()),
  };
}
