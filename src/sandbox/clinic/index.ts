export { clinic } from './clinic.ts';
export { todaysSchedule } from './schedule.ts';
export type { ClinicOptions } from './types.ts';
