import { Id, Line, LocalisedText, OneOf, Part, PartList, Whole } from '#libs/http';

export class PartnershipMemberView {
  @Id() organisationId: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @OneOf(['german', 'ukrainian', 'third'], 'PartnershipSide') side: string;
}

export class PartnershipView {
  @Id() id: string;
  @Line(30) kind: string;
  @OneOf(['forming', 'active', 'dormant'], 'PartnershipState') state: string;
  @Line(10, { nullable: true, description: 'A year, month or day.' }) since: string | null;
  @Line(2000, { nullable: true }) note: string | null;
  @PartList(() => PartnershipMemberView, { max: 20 }) members: PartnershipMemberView[];
  @Line(500) source: string;
  @Line(500) confidence: string;
  @Whole(1, 2 ** 31 - 1) version: number;
}
