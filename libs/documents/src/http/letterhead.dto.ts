import { Id, Line, Pattern, Whole } from '#libs/http';

const EDRPOU = /^[0-9]{8}$/;
const EORI = /^[A-Z]{2}[A-Z0-9]{1,15}$/;
const PHONE = /^[+0-9 ()/-]{3,40}$/;
const MISSING = { optional: true, nullable: true };
const EDRPOU_SAYS = { description: 'The number in the Ukrainian register of enterprises; 8 digits.' };
const EORI_SAYS = { description: 'The number of an exporter in the European Union.' };
const BASIS_SAYS = { description: 'On what the signature rests, such as a statute.' };

/** In the organisation's own spelling. What is left out stays; null takes a value away. */
export class ChangeLetterheadDto {
  @Line(200, MISSING) street?: string | null;
  @Line(20, MISSING) postalCode?: string | null;
  @Line(200, MISSING) town?: string | null;
  @Pattern(PHONE, 40, MISSING) phone?: string | null;
  @Line(200, { ...MISSING, min: 3 }) email?: string | null;
  @Pattern(EDRPOU, 8, { ...MISSING, ...EDRPOU_SAYS }) edrpou?: string | null;
  @Pattern(EORI, 17, { ...MISSING, ...EORI_SAYS }) eori?: string | null;
  @Line(200, MISSING) signatoryName?: string | null;
  @Line(200, MISSING) signatoryPosition?: string | null;
  @Line(200, { ...MISSING, ...BASIS_SAYS }) signatoryBasis?: string | null;
}

export class LetterheadView {
  @Id() organisationId: string;
  @Line(2) country: string;
  @Line(200, { nullable: true }) street: string | null;
  @Line(20, { nullable: true }) postalCode: string | null;
  @Line(200, { nullable: true }) town: string | null;
  @Line(40, { nullable: true }) phone: string | null;
  @Line(200, { nullable: true }) email: string | null;
  @Pattern(EDRPOU, 8, { nullable: true, ...EDRPOU_SAYS }) edrpou: string | null;
  @Pattern(EORI, 17, { nullable: true, ...EORI_SAYS }) eori: string | null;
  @Line(200, { nullable: true }) signatoryName: string | null;
  @Line(200, { nullable: true }) signatoryPosition: string | null;
  @Line(200, { nullable: true, ...BASIS_SAYS }) signatoryBasis: string | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}
