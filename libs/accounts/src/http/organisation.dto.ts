import { Code, Id, IdList, Instant, Line, LocalisedText, OneOf, PageQuery, Part, Whole } from '#libs/http';

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

export class OrganisationsQuery extends PageQuery {
  @Line(100, { optional: true, description: 'Part of the name or of the place, in any of the languages.' })
  q?: string;
}

export class OrganisationView {
  @Id() id: string;
  @OneOf(ORGANISATION_KINDS, 'OrganisationKind') kind: (typeof ORGANISATION_KINDS)[number];
  @Line(2) country: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Code() placeId: string;
  @Part(() => LocalisedText) placeName: LocalisedText;
  @Line(300, { nullable: true, description: 'How partners reach it, in its own words.' })
  contactLine: string | null;
  @Line(60, { nullable: true }) recipientNumber: string | null;
  @IdList({ max: 1000 }) partnershipIds: string[];
  @Instant({ nullable: true, description: 'Since when somebody has vouched that it is who it says.' })
  verifiedSince: Date | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class ChangeOrganisationDto {
  @Part(() => LocalisedText, { optional: true }) name?: LocalisedText;
  @Line(300, { optional: true, nullable: true }) contactLine?: string | null;
}
