/** One line that tells how far a long run is: for people at a terminal, none in a log. */
export interface Progress {
  show: (done: number, all: number) => void;
  clear: () => void;
}

/** @param unit what is counted, such as 页 */
export function progressLine(stream: NodeJS.WriteStream, unit: string): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let shown = 0;
  return {
    show: (done, all) => {
      // Ten a second are enough for the eye; a terminal takes its time for each.
      const now = performance.now();
      if (now - shown < 100) return;
      shown = now;
      stream.write(`\r\u001b[K${done}/${all} ${unit} …`);
    },
    clear: () => {
      if (shown) stream.write("\r\u001b[K");
    },
  };
}
