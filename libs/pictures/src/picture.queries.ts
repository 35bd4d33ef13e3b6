import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { PictureView } from './http/picture.dto.js';

export const PICTURE_TYPE = 'image/webp';

@Injectable()
export class PictureQueries {
  constructor(private readonly db: Database) {}

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

  async bytes(id: string, what: 'content' | 'thumb'): Promise<Buffer> {
    const [picture] = await this.db.read((tx) =>
      tx.query<{ bytes: Buffer }[]>(`select ${what} as bytes from picture where id = $1`, [id]),
    );
    if (!picture) throw new NotFound();
    return picture.bytes;
  }
}

/** SQL for the pictures of a thing as a JSON list, oldest first; `condition` is about the table `pic`. */
export const picturesWhere = (condition: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', pic.id, 'caption', pic.caption,
      'captionLanguage', pic.caption_language, 'width', pic.width, 'height', pic.height) order by pic.created_at, pic.id)
    from picture pic where ${condition}), '[]')`;
