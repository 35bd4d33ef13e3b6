/** A folder of this run alone; every server of the run works inside it. */
export function makeRunFolder(): string;
/** Ends the servers that still work inside the folder, and removes it with all their data. */
export function removeRunFolder(folder: string): void;
/** Clears away what runs that were killed have left. */
export function removeAbandonedRunFolders(): void;
