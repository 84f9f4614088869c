/** CSS pixels, in which the longer side of what hangs on the pointer fits. */
const side = 160;

/** A small copy of a picture that is on the screen, as PNG bytes; null where it has no size yet. */
export async function dragIcon(picture: HTMLImageElement): Promise<Uint8Array | null> {
  const scale = side / Math.max(picture.naturalWidth, picture.naturalHeight, 1);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return png && new Uint8Array(await png.arrayBuffer());
}
