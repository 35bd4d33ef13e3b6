/** The API keeps no more pixels than that. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/**
 * A photo small enough for a weak network, upright and without anything but the image.
 * @throws when this browser cannot read it
 */
export async function shrunk(photo: Blob): Promise<Blob> {
  const image = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!small) throw new Error('The canvas gave no picture');
  return small;
}
