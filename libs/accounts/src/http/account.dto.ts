import {
  Code,
  Id,
  Instant,
  Line,
  LocalisedText,
  OneOf,
  OneOfLanguages,
  Part,
  PartList,
  Whole,
} from '#libs/http';
import { type Language, ROLES, type Role } from '#libs/kernel';
import { ApiProperty } from '@nestjs/swagger';

export const ORGANISATION_KINDS = [
  'municipality',
  'district',
  'region',
  'hospital',
  'utility',
  'fire_service',
  'association',
  'foundation',
  'company',
  'network_office',
] as const;

export class SignInDto {
  @Line(254, { min: 3, example: 'partner.malyn@example.org' }) email: string;
  @Line(200) password: string;
}

export class SessionView {
  @Line(100, { description: 'Send it as `Authorization: Bearer …`; browsers get it as a cookie as well.' })
  token: string;
  @Instant() expiresAt: Date;
}

export class MembershipView {
  @Id() organisationId: string;
  @Part(() => LocalisedText) organisationName: LocalisedText;
  @Line(2) country: string;
  @OneOf(ROLES, 'Role') role: Role;
}

export class AccountView {
  @Id() id: string;
  @Line(200) name: string;
  @Line(254) email: string;
  @OneOfLanguages() language: Language;
  @PartList(() => MembershipView, { max: 1000 }) memberships: MembershipView[];
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class ChangeAccountDto {
  @OneOfLanguages() language: Language;
}

export class OrganisationView {
  @Id() id: string;
  @OneOf(ORGANISATION_KINDS, 'OrganisationKind') kind: (typeof ORGANISATION_KINDS)[number];
  @Line(2) country: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Code() placeId: string;
  @Line(60, { nullable: true }) recipientNumber: string | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class AuditEntryView {
  @Line(20) id: string;
  @Instant() at: Date;
  @Line(60) actor: string;
  @OneOf(['INSERT', 'UPDATE', 'DELETE', 'READ'], 'AuditAction') action: string;
  @Line(60) subject: string;
  @Line(60) subjectId: string;
  @ApiProperty({ type: Object, additionalProperties: true }) change: Record<string, unknown>;
}
