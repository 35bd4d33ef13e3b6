import { createHash } from 'node:crypto';
import { Database } from '#libs/database';
import { Files, type Image, ImageQueue, type KeptBytes, Objects } from '#libs/files';
import { type Language, newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PictureIdTaken, TooManyPictures } from './domain/picture.errors.js';

const MAX_PICTURES = 12;

/** Subject → its column. */
const COLUMNS = {
  pledge_line: 'pledge_line_id',
  need_line: 'need_line_id',
  vehicle: 'vehicle_id',
  lot: 'lot_id',
  handover_line: 'handover_line_id',
} as const;
export type Pictured = keyof typeof COLUMNS;

/** Who took it: somebody signed in, or the holder of a link. */
type Maker = { readonly personId: string } | { readonly linkId: string };

export interface NewPicture {
  readonly subject: Pictured;
  /** Id of what it shows. */
  readonly of: string;
  readonly pictureId?: string;
  readonly caption?: string;
  readonly captionLanguage?: Language;
  readonly by: Maker;
}

/** Of what was sent nothing but the image, kept before the row that names it. */
interface Reencoded extends Image {
  readonly bytes: KeptBytes;
  readonly sentSha256: Buffer;
}

/** Whose picture it is and counts for, of those who may add it. @throws where the caller may not */
export type OwnerOf = (tx: EntityManager) => Promise<string>;

/** Keeps pictures: of each nothing but the image, re-encoded. */
@Injectable()
export class PictureStore {
  constructor(
    private readonly db: Database,
    private readonly images: ImageQueue,
    private readonly files: Files,
    private readonly objects: Objects,
  ) {}

  /**
   * The same bytes again under the same id are the same picture, so that a lost answer can be asked for again.
   * Re-encoding takes place outside of any transaction. Answers its id.
   * @throws PictureIdTaken, TooManyPictures, QuotaReached, PictureUnreadable, PicturesAreBusy
   */
  async add(picture: NewPicture, sent: Buffer, ownerOf: OwnerOf): Promise<string> {
    const sentSha256 = createHash('sha256').update(sent).digest();
    const known = await this.db.read(async (tx) => {
      await ownerOf(tx);
      return picture.pictureId ? this.sentBefore(tx, picture.pictureId, sentSha256) : false;
    });
    if (known) return picture.pictureId!;
    const image = await this.images.reencode(sent);
    const bytes = await this.objects.keep(image.content);
    return this.db.transaction((tx) => this.keep(tx, picture, { ...image, bytes, sentSha256 }, ownerOf));
  }

  private async keep(
    tx: EntityManager,
    picture: NewPicture,
    image: Reencoded,
    ownerOf: OwnerOf,
  ): Promise<string> {
    const { sentSha256, bytes } = image;
    const column = COLUMNS[picture.subject];
    // Two uploads at once count one after the other.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`pictures ${picture.of}`]);
    const ownerId = await ownerOf(tx);
    const id = picture.pictureId ?? newId();
    if (await this.sentBefore(tx, id, sentSha256)) return id;
    const [{ count }] = await tx.query<[{ count: number }]>(
      `select count(*)::int as count from picture where ${column} = $1`,
      [picture.of],
    );
    if (count >= MAX_PICTURES) throw new TooManyPictures({ max: MAX_PICTURES });
    await this.files.assertRoom(tx, ownerId, image.content.length + image.thumb.length);
    const added = await tx.query<unknown[]>(
      `insert into picture (id, owner_id, ${column}, caption, caption_language, width, height, content, thumb,
         sent_sha256, created_by, link_id, object_key, object_bytes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (id) do nothing returning id`,
      [
        id,
        ownerId,
        picture.of,
        picture.caption ?? null,
        picture.captionLanguage ?? null,
        image.width,
        image.height,
        bytes.content,
        image.thumb,
        sentSha256,
        'personId' in picture.by ? picture.by.personId : null,
        'linkId' in picture.by ? picture.by.linkId : null,
        bytes.objectKey,
        bytes.objectBytes,
      ],
    );
    if (added.length === 0) throw new PictureIdTaken({}, 'pictureId');
    return id;
  }

  /** @throws PictureIdTaken when something else was sent under this id. */
  private async sentBefore(tx: EntityManager, id: string, sentSha256: Buffer): Promise<boolean> {
    const [before] = await tx.query<{ sent_sha256: Buffer }[]>(
      'select sent_sha256 from picture where id = $1',
      [id],
    );
    if (!before) return false;
    if (!before.sent_sha256.equals(sentSha256)) throw new PictureIdTaken({}, 'pictureId');
    return true;
  }
}
