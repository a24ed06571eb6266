/** The files of an index, unpacked; each is fetched once. */
export interface Files {
  read(name: string): Promise<Uint8Array>;
  /** Whether it was fetched already. */
  has(name: string): boolean;
  /** How many had to be fetched so far. */
  fetched(): number;
}

/** @param fetchFile fetches a file by its name, packed or not @throws what `fetchFile` throws, each time anew */
export function openFiles(fetchFile: (name: string) => Promise<Uint8Array>): Files {
  const known = new Map<string, Promise<Uint8Array>>();
  let fetched = 0;
  return {
    read(name) {
      let file = known.get(name);
      if (!file) {
        fetched++;
        file = fetchFile(name).then(unpack);
        known.set(name, file);
        // What failed is tried again when it is next asked for.
        file.catch(() => known.delete(name));
      }
      return file;
    },
    has: (name) => known.has(name),
    fetched: () => fetched,
  };
}

/** Some servers unpack what is packed, or let the browser do it. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const gzip = new DecompressionStream("gzip");
  // A Blob would give a stream too, by way of another process.
  const writer = gzip.writable.getWriter();
  writer.write(bytes as BufferSource).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(gzip.readable).arrayBuffer());
}
