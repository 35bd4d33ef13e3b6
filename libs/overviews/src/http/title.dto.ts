import { Line, LocalisedText, OneOfLanguages, Part } from '#libs/http';
import type { Language } from '#libs/kernel';

/**
 * What something is called: reference data in three languages, or words that people wrote in one. A need or a pledge has
 * both, where its lines name items.
 */
export class TitleView {
  @Part(() => LocalisedText, { nullable: true }) name: LocalisedText | null;
  @Line(400, { nullable: true, description: 'In the language of `language`; a number or a plate has none.' })
  words: string | null;
  @OneOfLanguages({ nullable: true }) language: Language | null;
}
