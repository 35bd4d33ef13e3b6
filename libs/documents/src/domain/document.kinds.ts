export const DOCUMENT_KINDS = ['packing_list', 'handover_record'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_STATES = ['requested', 'ready', 'failed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
