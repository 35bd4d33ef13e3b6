/**
 * What a process does for the queues: carry messages into them (the relay), or take them out and run the recurring
 * tasks (the consumers). Somewhere each must be done; any number of processes may do the same.
 */
export const QUEUE_DUTIES = ['relay', 'consumers'] as const;
export type QueueDuty = (typeof QUEUE_DUTIES)[number];
