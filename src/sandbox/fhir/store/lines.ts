import { createReadStream } from 'node:fs';

/** A line of a file and where the next one starts; `ended` is false for a last line without its newline. */
export interface Line {
  readonly text: string;
  readonly end: number;
  readonly ended: boolean;
}

const NEWLINE = 0x0a;

/** Lines split at `\n` only: Node's readline also splits at U+2028, which JSON leaves as it is. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let position = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      position += bytes.length + 1;
      yield { text: bytes.toString('utf8'), end: position, ended: true };
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield { text: last.toString('utf8'), end: position + last.length, ended: false };
}
