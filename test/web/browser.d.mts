/** The program of a Chromium that runs; undefined where none can be had. */
export function browser(): string | undefined;
export const LAUNCH_ARGUMENTS: string[];
