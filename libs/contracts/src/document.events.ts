export interface DocumentEvent {
  readonly documentId: string;
  readonly consignmentId: string;
}

export interface DocumentEvents {
  'document.requested': DocumentEvent;
  /** The paper can be opened. */
  'document.ready': DocumentEvent;
}
