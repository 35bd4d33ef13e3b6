import { Id, Instant, Line, OneOfLanguages, OneOfList, Part, Pattern, Whole, YesNo } from '#libs/http';
import { type Language, type Role, ROLES } from '#libs/kernel';
import { MailRefusalView } from './account.dto.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export class PersonView {
  @Id() id: string;
  @Line(200) name: string;
  @OneOfLanguages() language: Language;
  @OneOfList(ROLES, 'Role', { max: ROLES.length }) roles: Role[];
  @YesNo({ description: 'Partners may turn to this person, and see name and roles.' }) contact: boolean;
  @Line(254, { nullable: true, description: 'Admins of the organisation alone see it.' }) email:
    string | null;
  @YesNo({ description: 'Cannot sign in.' }) disabled: boolean;
  @Instant({ nullable: true, description: 'Until when a link waits to be used; admins alone see it.' })
  linkExpiresAt: Date | null;
  @Part(() => MailRefusalView, {
    nullable: true,
    description: 'Why the latest mail to the person was not taken; admins alone see it.',
  })
  mailRefusal: MailRefusalView | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class AddPersonDto {
  @Line(200) name: string;
  @Pattern(EMAIL, 254, { example: 'partner.malyn@example.org' }) email: string;
  @OneOfLanguages() language: Language;
  @OneOfList(ROLES, 'Role', { min: 1, max: ROLES.length }) roles: Role[];
  @YesNo({ optional: true, description: 'Partners may turn to this person.' }) contact?: boolean;
}

export class ChangePersonDto {
  @Id({ description: 'At which organisation the roles are held.' }) organisationId: string;
  @Line(200, { optional: true }) name?: string;
  @OneOfList(ROLES, 'Role', { min: 1, max: ROLES.length }, { optional: true }) roles?: Role[];
  @YesNo({ optional: true }) contact?: boolean;
  @YesNo({ optional: true, description: 'true ends every session and link of the person.' })
  disabled?: boolean;
}

export class LinkView {
  @Line(500, {
    description: 'Opens one session, once. It is shown this one time; only a hash of it is kept.',
  })
  url: string;
  @Line(20_000, { description: 'The link as a QR code, an SVG.' }) qr: string;
  @Instant() expiresAt: Date;
}

export class AddedPersonView {
  @Part(() => PersonView) person: PersonView;
  @Part(() => LinkView) link: LinkView;
}
