import { Id, Whole, YesNo } from '#libs/http';

const FOUR_EYES =
  'Whether somebody else releases each pledge than whoever wrote it. true: nobody can leave it out; false: only where ' +
  'the pledge says so; null: as the product suggests, which for a municipality, district or region is yes as soon ' +
  'as somebody else is an approver.';

export class ChangeOrganisationSettingsDto {
  @YesNo({ nullable: true, description: FOUR_EYES }) fourEyes: boolean | null;
}

export class OrganisationSettingsView {
  @Id() organisationId: string;
  @YesNo({ nullable: true, description: FOUR_EYES }) fourEyes: boolean | null;
  @YesNo({ description: 'What a new pledge of the caller gets unless it says otherwise.' })
  fourEyesForMe: boolean;
  @Whole(1, 2 ** 31 - 1, { description: 'Of the organisation.' }) version: number;
}
