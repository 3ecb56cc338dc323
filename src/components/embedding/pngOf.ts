/* Sharp on a projector and in print. */
const scale = 2

const loaded = (image: HTMLImageElement, address: string) =>
  new Promise<void>((done, failed) => {
    image.onload = () => done()
    image.onerror = () => failed(new Error(`${address} is no picture`))
    image.src = address
  })

/** A picture of the site, drawn by this browser as PNG. Throws where it cannot be fetched or drawn. */
export const pngOf = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
  const image = new Image()
  await loaded(image, address)
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'))
  if (!blob) throw new Error('No picture was made')
  return new Uint8Array(await blob.arrayBuffer())
}
