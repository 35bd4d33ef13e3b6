/**
 * Tables whose rows hold a file: its bytes in `content`, or `object_key` and `object_bytes`. The libs that own them write
 * what a row says; where its bytes lie is moved from here alone.
 */
export const FILE_HOMES = ['picture', 'official_paper_file', 'document'] as const;
