import sharp, { type Sharp } from 'sharp';
import { PictureUnreadable } from './file.errors.js';

/** The longest side of a kept picture and of its thumb, in pixels. */
export const MAX_SIDE = 1600;
const THUMB_SIDE = 320;
/** Enough for small print on A4. */
const PAPER_SIDE = 2400;
/** More pixels are refused before any of them is decoded. */
const MAX_PIXELS = 50_000_000;
const MAX_SECONDS = 20;

export interface Image {
  readonly content: Buffer;
  readonly thumb: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture turned upright and written anew as WebP: metadata such as the place where it was taken, and whatever
 * else the file carried, stays behind. sharp works on threads of its own.
 * @throws PictureUnreadable for anything but a JPEG, PNG or WebP of a bearable size.
 */
export async function reencoded(sent: Buffer): Promise<Image> {
  try {
    const { data, info } = await upright(sent, MAX_SIDE)
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const thumb = await sharp(data)
      .resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 70 })
      .toBuffer();
    return { content: data, thumb, width: info.width, height: info.height };
  } catch {
    throw new PictureUnreadable();
  }
}

/** The picture of a paper turned upright, as JPEG without metadata. @throws PictureUnreadable */
export async function uprightJpeg(sent: Buffer): Promise<Buffer> {
  try {
    return await upright(sent, PAPER_SIDE).flatten({ background: 'white' }).jpeg({ quality: 82 }).toBuffer();
  } catch {
    throw new PictureUnreadable();
  }
}

function upright(sent: Buffer, side: number): Sharp {
  // Before sharp looks: it would also open SVG and other formats.
  if (!startsLikeAPicture(sent)) throw new PictureUnreadable();
  return sharp(sent, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })
    .timeout({ seconds: MAX_SECONDS })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
}

/** JPEG, PNG and WebP by their first bytes, whatever the request calls them. */
function startsLikeAPicture(bytes: Buffer): boolean {
  const begins = (...expected: number[]) => expected.every((byte, index) => bytes[index] === byte);
  return (
    begins(0xff, 0xd8, 0xff) ||
    begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ||
    (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
  );
}
