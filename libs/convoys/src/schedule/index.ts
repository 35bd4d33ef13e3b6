export { checkPlan } from './check/check-plan.js';
export * from './plan.js';
export { planConvoy } from './planner.js';
export { DEFAULT_WEIGHTS, defaultRules, licenceCovers, type ScheduleRules } from './rules.js';
export { InProcessScheduleEngine, ThreadedScheduleEngine } from './schedule-engine.js';
