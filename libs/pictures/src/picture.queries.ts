import { Database } from '#libs/database';
import { Objects, type StoredBytes } from '#libs/files';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { PictureView } from './http/picture.dto.js';

export const PICTURE_TYPE = 'image/webp';

@Injectable()
export class PictureQueries {
  constructor(
    private readonly db: Database,
    private readonly objects: Objects,
  ) {}

  async one(id: string): Promise<PictureView> {
    const [picture] = await this.db.read((tx) =>
      tx.query<PictureView[]>(
        `select id, caption, caption_language as "captionLanguage", width, height from picture where id = $1`,
        [id],
      ),
    );
    if (!picture) throw new NotFound();
    return picture;
  }

  /** @throws NotFound, FileIsMissing, FilesUnavailable */
  async content(id: string): Promise<Buffer> {
    const [picture] = await this.db.read((tx) =>
      tx.query<StoredBytes[]>('select content, object_key as "objectKey" from picture where id = $1', [id]),
    );
    if (!picture) throw new NotFound();
    return this.objects.read(picture);
  }

  /** Small, and asked for by every list: it always lies in its row. @throws NotFound */
  async thumb(id: string): Promise<Buffer> {
    const [picture] = await this.db.read((tx) =>
      tx.query<{ thumb: Buffer }[]>('select thumb from picture where id = $1', [id]),
    );
    if (!picture) throw new NotFound();
    return picture.thumb;
  }
}

/** SQL for the pictures of a thing as a JSON list, oldest first; `condition` is about the table `pic`. */
export const picturesWhere = (condition: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', pic.id, 'caption', pic.caption,
      'captionLanguage', pic.caption_language, 'width', pic.width, 'height', pic.height) order by pic.created_at, pic.id)
    from picture pic where ${condition}), '[]')`;
