import { EngineError } from './engineError.ts'

const gzipStart = 0x1f
const wasmStart = 0x00

const bodyOf = (response: Response): ReadableStream<Uint8Array<ArrayBuffer>> => {
  if (!response.ok) throw new EngineError('network', new Error(`HTTP status ${response.status}`))
  if (!response.body) throw new EngineError('network', new Error('An empty answer'))
  return response.body
}

// With a Content-Encoding, Content-Length counts other bytes than those that arrive here.
const sizeOf = ({ headers }: Response): number | null =>
  headers.has('Content-Encoding') ? null : Number(headers.get('Content-Length')) || null

const unpacked = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
  const [peeked, whole] = stream.tee()
  const reader = peeked.getReader()
  const { value } = await reader.read()
  void reader.cancel()
  // A host may have unpacked the file on its way; one that has lost it may send a page of HTML instead.
  if (value?.[0] === wasmStart) return whole
  if (value?.[0] === gzipStart) return whole.pipeThrough(new DecompressionStream('gzip'))
  throw new EngineError('network', new Error('Neither gzip nor WebAssembly'))
}

/** The gzipped engine as an unpacked WebAssembly blob. Fails with an `EngineError` of reason `network`. */
export const fetchEngine = async (
  url: string,
  onBytes: (done: number, total: number | null) => void,
  signal: AbortSignal,
): Promise<Blob> => {
  try {
    const response = await fetch(url, { signal })
    const body = bodyOf(response)
    const total = sizeOf(response)
    let done = 0
    const counted = body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          done += chunk.byteLength
          onBytes(done, total)
          controller.enqueue(chunk)
        },
      }),
    )
    const headers = { 'Content-Type': 'application/wasm' }
    return await new Response(await unpacked(counted), { headers }).blob()
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError('network', error)
  }
}
