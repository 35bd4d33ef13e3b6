import { Day, Id, Instant, Line, LocalisedText, OneOf, Part, PartList, Whole } from '#libs/http';
import { OFFICIAL_PAPERS, type OfficialPaper } from '../domain/official-paper.js';
import { CLOCK_WORDS, type ClockWord } from '../domain/papers-clock.texts.js';
import { type Light, LIGHTS } from '../domain/papers-clock.js';
import { SUPPLIERS, type Supplier } from '../domain/readiness.js';

export const MAX_FILES = 10;
const MISSING = { optional: true, nullable: true };

/** What is left out stays; null takes a value back. */
export class WriteOfficialPaperDto {
  @OneOf(OFFICIAL_PAPERS, 'OfficialPaper') paper: OfficialPaper;
  @Id({ optional: true, description: 'The vehicle among the goods, for papers of one vehicle.' })
  consignmentLineId?: string;
  @Line(60, { ...MISSING, description: 'As printed on the paper; of an export declaration its MRN.' })
  number?: string | null;
  @Day({ ...MISSING, description: 'Nothing where it has no end.' }) validUntil?: string | null;
  @Day({ ...MISSING, description: 'When it was applied for.' }) appliedOn?: string | null;
}

export class AddPaperFileQuery {
  @Id() consignmentId: string;
  @OneOf(OFFICIAL_PAPERS, 'OfficialPaper') paper: OfficialPaper;
  @Id({ optional: true, description: 'The vehicle among the goods, for papers of one vehicle.' })
  consignmentLineId?: string;
  @Id({ optional: true, description: 'A UUIDv7 of the client: sent again, it is the same file.' })
  fileId?: string;
  @Line(200, { description: 'What people call it.' }) name: string;
}

/** Its bytes are a PDF at `/paper-files/{id}`. */
export class PaperFileView {
  @Id() id: string;
  @Line(200) name: string;
  @Whole(1, 200) pages: number;
  @Whole(1, 2 ** 31 - 1) bytes: number;
  @Part(() => LocalisedText, { description: 'Who put it in.' }) ownerName: LocalisedText;
  @Id() ownerId: string;
  @Instant() createdAt: Date;
}

export class OfficialPaperView {
  @Id({ nullable: true, description: 'Nothing while only its number is written down.' }) id: string | null;
  @OneOf(OFFICIAL_PAPERS, 'OfficialPaper') paper: OfficialPaper;
  @Part(() => LocalisedText) name: LocalisedText;
  @Id({ nullable: true }) consignmentLineId: string | null;
  @Whole(1, 200, { nullable: true }) position: number | null;
  @Part(() => LocalisedText, { nullable: true }) vehicleName: LocalisedText | null;
  @Line(60, { nullable: true }) number: string | null;
  @Day({ nullable: true }) validUntil: string | null;
  @Day({ nullable: true }) appliedOn: string | null;
  @OneOf(SUPPLIERS, 'Supplier', { description: 'Who can supply it.' }) suppliedBy: Supplier;
  @Part(() => LocalisedText) organisationName: LocalisedText;
  @OneOf(LIGHTS, 'Light') light: Light;
  @OneOf(CLOCK_WORDS, 'PapersClockWord') word: ClockWord;
  @Part(() => LocalisedText, { description: 'How it stands against the day at the border.' })
  text: LocalisedText;
  @PartList(() => PaperFileView, { max: MAX_FILES }) files: PaperFileView[];
}

export class OfficialPapersView {
  @Day({
    nullable: true,
    description: 'The planned day at the border that the papers are held against.',
  })
  borderOn: string | null;
  @OneOf(LIGHTS, 'Light', { description: 'The worst of them.' }) light: Light;
  @PartList(() => OfficialPaperView, { max: 500 }) papers: OfficialPaperView[];
  @Whole(1, 2 ** 31 - 1, { description: 'Of the consignment.' }) version: number;
}
