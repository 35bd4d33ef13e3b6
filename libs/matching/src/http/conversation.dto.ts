import {
  Day,
  Id,
  Instant,
  Line,
  LocalisedText,
  OneOf,
  OneOfLanguages,
  Part,
  PartList,
  Quantity,
  Measure,
  YesNo,
} from '#libs/http';
import type { Language } from '#libs/kernel';

/** The same in another language, by whoever wrote it; the original is what was said. */
export class TranslationDto {
  @Line(2000) text: string;
  @OneOfLanguages() language: Language;
}

export class WriteMessageDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @Line(2000) text: string;
  @OneOfLanguages({ description: 'The language in which it is written.' }) language: Language;
  @Part(() => TranslationDto, { optional: true }) translation?: TranslationDto;
  @Id({ optional: true, description: 'For which of your organisations, where several take part.' })
  organisationId?: string;
}

export class MessageView {
  @Id() id: string;
  @Id() organisationId: string;
  @Part(() => LocalisedText) organisationName: LocalisedText;
  @Line(200, { nullable: true, description: 'For colleagues only.' }) authorName: string | null;
  @Line(2000) text: string;
  @OneOfLanguages() language: Language;
  @Part(() => TranslationDto, { nullable: true }) translation: TranslationDto | null;
  @Instant() at: Date;
  @YesNo({ description: 'Written by the caller.' }) mine: boolean;
}

export class CounterMatchDto {
  @Quantity({ optional: true, description: 'Up to what is open on the line and available of the lot.' })
  quantity?: number;
  @Day({ optional: true, nullable: true, description: 'From when it would be useful.' }) usefulFrom?:
    string | null;
  @Line(500, { optional: true, nullable: true, description: 'What else should be different, in words.' })
  wish?: string | null;
  @OneOfLanguages({ optional: true, nullable: true, description: 'Goes with the wish.' })
  wishLanguage?: Language | null;
}

export class ProposalView {
  @Id() id: string;
  @OneOf(['giver', 'owner'], 'MatchSide') side: 'giver' | 'owner';
  @Id() organisationId: string;
  @Part(() => LocalisedText) organisationName: LocalisedText;
  @Quantity() quantity: number;
  @Day({ nullable: true }) usefulFrom: string | null;
  @Line(500, { nullable: true }) wish: string | null;
  @OneOfLanguages({ nullable: true }) wishLanguage: Language | null;
  @Instant() at: Date;
}

export class ProposalsView {
  @Measure({ description: 'The most that could be proposed now: open on the line and available of the lot.' })
  most: number;
  @PartList(() => ProposalView, { max: 500 }) items: ProposalView[];
}
