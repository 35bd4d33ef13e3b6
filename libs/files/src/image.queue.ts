import { Injectable } from '@nestjs/common';
import { type Image, reencoded, uprightJpeg } from './image.js';
import { PicturesAreBusy } from './file.errors.js';

/** How many pictures may wait; each holds its bytes in memory. */
const MAX_WAITING = 8;

/** Re-encodes one picture at a time, so that uploads leave memory and processor to everybody else. */
@Injectable()
export class ImageQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @throws PicturesAreBusy when too many wait already; PictureUnreadable */
  reencode(sent: Buffer): Promise<Image> {
    return this.inTurn(() => reencoded(sent));
  }

  /** The picture of a paper, as legible as it came. @throws as above */
  asJpeg(sent: Buffer): Promise<Buffer> {
    return this.inTurn(() => uprightJpeg(sent));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= MAX_WAITING) throw new PicturesAreBusy();
    this.waiting++;
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting--;
    }
  }
}
