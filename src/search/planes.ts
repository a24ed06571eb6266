/** Numbers as bytes: first the lowest byte of each, then the next of each. Likes stand with likes, which packs well. */

/** @param width bytes a number */
export function toPlanes(numbers: ArrayLike<number>, width: number): Uint8Array {
  const n = numbers.length;
  const bytes = new Uint8Array(n * width);
  for (let plane = 0; plane < width; plane++)
    for (let i = 0; i < n; i++) bytes[plane * n + i] = (numbers[i]! >>> (8 * plane)) & 255;
  return bytes;
}

export function fromPlanes(bytes: Uint8Array, width: number): Uint32Array {
  const n = bytes.length / width;
  const numbers = new Uint32Array(n);
  for (let plane = 0; plane < width; plane++)
    for (let i = 0; i < n; i++) numbers[i]! |= bytes[plane * n + i]! << (8 * plane);
  return numbers;
}

/** Several runs of bytes as one. */
export function join(runs: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(runs.reduce((n, run) => n + run.length, 0));
  let at = 0;
  for (const run of runs) {
    joined.set(run, at);
    at += run.length;
  }
  return joined;
}
