import { createHash } from 'node:crypto';
import { currentPersonId, Forbidden, mayAt, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Image } from './domain/image.js';
import { CaptionNeedsLanguage, PictureIdTaken, TooManyPictures } from './domain/picture.errors.js';
import type { AddPictureQuery } from './http/picture.dto.js';
import { ImageQueue } from './image.queue.js';

export const MAX_PICTURES = 12;

/** Subject → its column. */
const COLUMNS = {
  pledge_line: 'pledge_line_id',
  need_line: 'need_line_id',
  vehicle: 'vehicle_id',
  lot: 'lot_id',
} as const;
export type PictureSubject = keyof typeof COLUMNS;
export const PICTURE_SUBJECTS = Object.keys(COLUMNS) as PictureSubject[];

@Injectable()
export class PictureCommands {
  constructor(
    private readonly db: Database,
    private readonly images: ImageQueue,
  ) {}

  /**
   * Keeps a picture of something of one's own. The same bytes again under the same id are the same picture, so that a
   * lost answer can be asked for again. Re-encoding takes place outside of any transaction. Answers its id.
   */
  async add(query: AddPictureQuery, sent: Buffer): Promise<string> {
    if ((query.caption === undefined) !== (query.captionLanguage === undefined))
      throw new CaptionNeedsLanguage({}, 'captionLanguage');
    const sentSha256 = createHash('sha256').update(sent).digest();
    const known = await this.db.read(async (tx) => {
      await ownerOf(tx, query);
      return query.pictureId ? this.sentBefore(tx, query.pictureId, sentSha256) : false;
    });
    if (known) return query.pictureId!;
    const image = await this.images.reencode(sent);
    return this.db.transaction((tx) => this.keep(tx, query, image, sentSha256));
  }

  async remove(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [picture] = await tx.query<{ owner_id: string }[]>('select owner_id from picture where id = $1', [
        id,
      ]);
      if (!picture) throw new NotFound();
      requireAt('picture:write', picture.owner_id);
      await tx.query('delete from picture where id = $1', [id]);
    });
  }

  private async keep(
    tx: EntityManager,
    query: AddPictureQuery,
    image: Image,
    sentSha256: Buffer,
  ): Promise<string> {
    const column = COLUMNS[query.subject];
    // Two uploads at once count one after the other.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`pictures ${query.id}`]);
    const ownerId = await ownerOf(tx, query);
    const id = query.pictureId ?? newId();
    if (await this.sentBefore(tx, id, sentSha256)) return id;
    const [{ count }] = await tx.query<[{ count: number }]>(
      `select count(*)::int as count from picture where ${column} = $1`,
      [query.id],
    );
    if (count >= MAX_PICTURES) throw new TooManyPictures({ max: MAX_PICTURES });
    const added = await tx.query<unknown[]>(
      `insert into picture (id, owner_id, ${column}, caption, caption_language, width, height, content, thumb,
         sent_sha256, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (id) do nothing returning id`,
      [
        id,
        ownerId,
        query.id,
        query.caption ?? null,
        query.captionLanguage ?? null,
        image.width,
        image.height,
        image.content,
        image.thumb,
        sentSha256,
        currentPersonId(),
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

/** The caller's organisation whose picture it is. @throws NotFound, Forbidden */
async function ownerOf(tx: EntityManager, { subject, id }: AddPictureQuery): Promise<string> {
  const of = (one: PictureSubject) => (one === subject ? id : null);
  const owners = await tx.query<{ id: string }[]>(
    'select picture_owners($1, $2, $3, $4) as id',
    (['pledge_line', 'need_line', 'vehicle', 'lot'] as const).map(of),
  );
  if (owners.length === 0) throw new NotFound();
  const mine = owners.find((owner) => mayAt('picture:write', owner.id));
  if (!mine) throw new Forbidden({ roles: 'editor, warehouse, convoy_lead' });
  return mine.id;
}
