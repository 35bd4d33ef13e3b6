import { MAX_SIDE } from '#libs/files';
import { Id, Line, OneOf, OneOfLanguages, Whole } from '#libs/http';
import type { Language } from '#libs/kernel';
import { PICTURE_SUBJECTS, type PictureSubject } from '../picture.commands.js';

export class AddPictureQuery {
  @OneOf(PICTURE_SUBJECTS, 'PictureSubject', { description: 'What the picture shows.' })
  subject: PictureSubject;
  @Id({ description: 'Of what it shows.' }) id: string;
  @Id({ optional: true, description: 'A UUIDv7 of the client: sent again, it is the same picture.' })
  pictureId?: string;
  @Line(500, { optional: true }) caption?: string;
  @OneOfLanguages({ optional: true }) captionLanguage?: Language;
}

/** The bytes are at `/pictures/{id}` and `/pictures/{id}/thumb`; they never change. */
export class PictureView {
  @Id() id: string;
  @Line(500, { nullable: true }) caption: string | null;
  @OneOfLanguages({ nullable: true }) captionLanguage: Language | null;
  @Whole(1, MAX_SIDE, { description: 'Pixels.' }) width: number;
  @Whole(1, MAX_SIDE, { description: 'Pixels.' }) height: number;
}
