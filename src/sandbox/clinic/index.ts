export { clinic } from './clinic.ts';
export { history } from './history/index.ts';
export type { Answers, GoalAnswer, PastAttendance, PastSession } from './history/types.ts';
export { todaysSchedule } from './schedule.ts';
export type { ClinicOptions } from './types.ts';
