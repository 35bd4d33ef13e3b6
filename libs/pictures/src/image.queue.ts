import { Injectable } from '@nestjs/common';
import { type Image, reencoded } from './domain/image.js';
import { PicturesAreBusy } from './domain/picture.errors.js';

/** How many pictures may wait; each holds its bytes in memory. */
const MAX_WAITING = 8;

/** Re-encodes one picture at a time, so that uploads leave memory and processor to everybody else. */
@Injectable()
export class ImageQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @throws PicturesAreBusy when too many wait already; PictureUnreadable */
  async reencode(sent: Buffer): Promise<Image> {
    if (this.waiting >= MAX_WAITING) throw new PicturesAreBusy();
    this.waiting++;
    const mine = this.last.then(() => reencoded(sent));
    this.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting--;
    }
  }
}
