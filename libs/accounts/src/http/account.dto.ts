import {
  Id,
  Instant,
  Line,
  LocalisedText,
  OneOf,
  OneOfLanguages,
  OneOfList,
  Part,
  PartList,
  Whole,
  YesNo,
} from '#libs/http';
import { type Language, ROLES, type Role } from '#libs/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { type Group, GROUPS } from '../group.js';
import { MAIL_WISHES, type MailWish } from '../mail-wish.js';
import { type Action, POLICY } from '../policy.js';
import { ORGANISATION_KINDS } from './organisation.dto.js';

const ACTIONS = Object.keys(POLICY);

export class MembershipView {
  @Id() organisationId: string;
  @Part(() => LocalisedText) organisationName: LocalisedText;
  @OneOf(ORGANISATION_KINDS, 'OrganisationKind') kind: (typeof ORGANISATION_KINDS)[number];
  @Line(2) country: string;
  @OneOf(ROLES, 'Role') role: Role;
}

export class CanView {
  @Id() organisationId: string;
  @OneOfList(ACTIONS, 'Action', { max: ACTIONS.length }) actions: Action[];
}

/** What the mail server of a person said when it did not take a mail. */
export class MailRefusalView {
  @Instant() at: Date;
  @Line(500, { description: 'In the words of the mail server.' }) answer: string;
}

const MAILS = 'News by e-mail: none, each at once, or one summary a day of what is unread.';

export class AccountView {
  @Id() id: string;
  @Line(200) name: string;
  @Line(254) email: string;
  @OneOfLanguages() language: Language;
  @YesNo({ description: 'Without one, the person comes by links alone and may set one.' })
  hasPassword: boolean;
  @OneOf(MAIL_WISHES, 'MailWish', { description: MAILS }) mails: MailWish;
  @Line(500, { nullable: true, description: 'Who writes; null where this installation sends no e-mail.' })
  mailsFrom: string | null;
  @Part(() => MailRefusalView, {
    nullable: true,
    description: 'Why the latest mail was not taken; null where it was.',
  })
  mailRefusal: MailRefusalView | null;
  @OneOf(GROUPS, 'Group', { description: 'Which start page suits the person.' }) group: Group;
  @PartList(() => MembershipView, { max: 1000 }) memberships: MembershipView[];
  @PartList(() => CanView, { max: 1000 }) can: CanView[];
  @Whole(0, 100, { description: 'A hundred stands for a hundred and more.' }) unreadNotifications: number;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class ChangeAccountDto {
  @Line(200, { optional: true }) name?: string;
  @OneOfLanguages({ optional: true }) language?: Language;
  @OneOf(MAIL_WISHES, 'MailWish', { optional: true, description: MAILS }) mails?: MailWish;
}

export class ChangePasswordDto {
  @Line(200, { optional: true, description: 'Left out by a person who has none yet.' }) old?: string;
  @Line(200, { min: 12 }) new: string;
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
