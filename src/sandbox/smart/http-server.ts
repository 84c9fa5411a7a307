import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export type HttpServer = {
  readonly port: number;
  /** From now on requests go here. */
  serve(listener: Listener): void;
  /** Stops taking requests, lets the running ones end (3 s at most), and frees the port. */
  close(): Promise<void>;
};

const patienceMs = 3000;

const starting: Listener = (_, response) => {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
  response.end(JSON.stringify({ ready: false, explanation: 'The sandbox is starting.' }));
};

/** A server that answers 503 until it is given something to serve. @throws Error when the port is taken, for a person */
export async function listen(port: number, host: string): Promise<HttpServer> {
  let current = starting;
  const server = createServer((request, response) => current(request, response));
  await bind(server, port, host);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    serve: (listener) => {
      current = listener;
    },
    close: () => stop(server),
  };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(explained(error, port)));
    server.listen(port, host, done);
  });
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  const explanation =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Stop that one, or set PORT to another number and start again.`
      : error.code === 'EACCES'
        ? `This account may not listen on port ${port}. Set PORT to a number above 1023 and start again.`
        : undefined;
  return explanation === undefined ? error : new Error(explanation, { cause: error });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(impatience);
      done();
    });
    server.closeIdleConnections();
  });
}
