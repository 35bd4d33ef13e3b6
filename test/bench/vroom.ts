import { seededRandom } from '#libs/solvers';
import { checkPlan } from '../../libs/convoys/src/schedule/check/check-plan.js';
import { randomRequest } from '../../libs/convoys/src/schedule/request.fixture.js';
import { InProcessScheduleEngine } from '../../libs/convoys/src/schedule/schedule-engine.js';
import { VroomScheduleEngine } from '../../libs/convoys/src/schedule/vroom/vroom-engine.js';
import { configuredVroom } from '../../libs/convoys/src/schedule/vroom/vroom-program.js';

const ITERATIONS = 200;
const NOT_RUN = 'vroom: not run, neither PORUCH_VROOM_URL nor PORUCH_VROOM_COMMAND is set';

/** The same random convoys planned by us and, where one is configured, by VROOM with exact timetables afterwards. */
export async function compareWithVroom({ json, seeds }: { json: boolean; seeds: number }): Promise<void> {
  const vroom = configuredVroom(process.env);
  if (!vroom)
    return console.log(
      json ? JSON.stringify({ bench: 'convoys', set: 'vroom', status: 'not run' }) : NOT_RUN,
    );
  const own = new InProcessScheduleEngine();
  const engines = {
    own,
    vroom: new VroomScheduleEngine(vroom, own, (why) => {
      throw why;
    }),
  };
  for (let seed = 1; seed <= seeds * 10; seed++) {
    const request = randomRequest(seededRandom(seed));
    for (const [engine, planner] of Object.entries(engines)) {
      const start = performance.now();
      const plan = await planner.plan(request, { seed, iterations: ITERATIONS });
      const row = {
        ...{ bench: 'convoys', set: 'vroom', seed, engine, undelivered: plan.unscheduled.length },
        ...{ journeys: plan.journeys.length, cost: plan.cost },
        seconds: Math.round(performance.now() - start) / 1000,
        broken: checkPlan(request, plan).length,
      };
      console.log(json ? JSON.stringify(row) : Object.values(row).slice(2).join('\t'));
    }
  }
  await engines.vroom.close();
}
