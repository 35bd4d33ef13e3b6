import { currentPersonId, Forbidden, mayAt, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaptionNeedsLanguage, PictureOfRecord } from './domain/picture.errors.js';
import type { AddPictureQuery } from './http/picture.dto.js';
import { PictureStore } from './picture.store.js';

/** What people add pictures to as they like. */
export const PICTURE_SUBJECTS = ['pledge_line', 'need_line', 'vehicle', 'lot'] as const;
export type PictureSubject = (typeof PICTURE_SUBJECTS)[number];

@Injectable()
export class PictureCommands {
  constructor(
    private readonly db: Database,
    private readonly store: PictureStore,
  ) {}

  /** Keeps a picture of something of one's own. Answers its id. */
  async add(query: AddPictureQuery, sent: Buffer): Promise<string> {
    if ((query.caption === undefined) !== (query.captionLanguage === undefined))
      throw new CaptionNeedsLanguage({}, 'captionLanguage');
    const { id, ...picture } = query;
    return this.store.add({ ...picture, of: id, by: { personId: currentPersonId() } }, sent, (tx) =>
      ownerOf(tx, query),
    );
  }

  /** @throws PictureOfRecord for what belongs to a signed record */
  async remove(id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [picture] = await tx.query<{ owner_id: string; of_record: boolean }[]>(
        'select owner_id, handover_line_id is not null as of_record from picture where id = $1',
        [id],
      );
      if (!picture) throw new NotFound();
      requireAt('picture:write', picture.owner_id);
      if (picture.of_record) throw new PictureOfRecord();
      await tx.query('delete from picture where id = $1', [id]);
    });
  }
}

/** The caller's organisation whose picture it is. @throws NotFound, Forbidden */
async function ownerOf(tx: EntityManager, { subject, id }: AddPictureQuery): Promise<string> {
  const of = (one: PictureSubject) => (one === subject ? id : null);
  const owners = await tx.query<{ id: string }[]>(
    'select picture_owners($1, $2, $3, $4, null) as id',
    PICTURE_SUBJECTS.map(of),
  );
  if (owners.length === 0) throw new NotFound();
  const mine = owners.find((owner) => mayAt('picture:write', owner.id));
  if (!mine) throw new Forbidden({ roles: 'editor, warehouse, convoy_lead' });
  return mine.id;
}
