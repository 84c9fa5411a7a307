/** What the relay says of its work. Ids of Tasks and kinds of faults only: no resource content (no PHI in logs). */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** Writes to a stream such as `process.stdout`, one line an event. */
export function streamLog(stream: { write(text: string): unknown }): Log {
  return {
    info: (message) => void stream.write(`relay: ${message}\n`),
    warn: (message) => void stream.write(`relay: warning: ${message}\n`),
  };
}
