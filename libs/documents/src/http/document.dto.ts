import { Day, Id, Instant, Line, OneOf, OneOfList, Pattern, Whole } from '#libs/http';
import { LANGUAGES, type Language } from '#libs/kernel';
import {
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  type DocumentKind,
  type DocumentState,
} from '../domain/document.kinds.js';

const SHA256 = /^[0-9a-f]{64}$/;

export class RequestDocumentDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @OneOf(DOCUMENT_KINDS, 'DocumentKind') kind: DocumentKind;
  @OneOfList(
    LANGUAGES,
    'Language',
    { min: 1, max: 3 },
    {
      optional: true,
      description: 'In the order in which the paper prints them; those that its readers need unless said.',
    },
  )
  languages?: Language[];
}

export class ManifestQuery {
  @OneOfList(
    LANGUAGES,
    'Language',
    { min: 1, max: 3 },
    { optional: true, query: true, description: 'In the order in which it prints them; all unless said.' },
  )
  languages?: Language[];
}

export class DocumentView {
  @Id() id: string;
  @Id() consignmentId: string;
  @OneOf(DOCUMENT_KINDS, 'DocumentKind') kind: DocumentKind;
  @Line(40, { description: 'The number printed on the paper.' }) reference: string;
  @OneOfList(LANGUAGES, 'Language', { min: 1, max: 3 }) languages: Language[];
  @OneOf(DOCUMENT_STATES, 'DocumentState') state: DocumentState;
  @Pattern(SHA256, 64, { nullable: true }) sha256: string | null;
  @Whole(1, 2 ** 31 - 1, { nullable: true }) bytes: number | null;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) readyAt: Date | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class VerifiedDocumentView {
  @OneOf(DOCUMENT_KINDS, 'DocumentKind') kind: DocumentKind;
  @Line(40) reference: string;
  @Pattern(SHA256, 64, { description: 'Of the file; compare it with the one in your hands.' }) sha256: string;
  @Day() date: string;
}
