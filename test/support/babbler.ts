/** A server in Redis's place that says the same to every question, until it speaks for a real one. */
import { connect, createServer, type Socket } from 'node:net';

/** Milliseconds by which a real answer is late, so that many questions are on their way at once. */
const slowness = 20;

export interface Babbler {
  readonly url: string;
  /** The questions it was asked, by their first words. */
  readonly heard: readonly string[];
  /** Said once, before the answer to the next question. */
  interject(reply: string): void;
  /** Later connections go to the Redis at this port; those that are open end. */
  speakFor(port: number): void;
  close(): void;
}

/** `letsIn`: it shakes hands as Redis does, and babbles from then on. */
export async function babbler(reply = '', letsIn = false): Promise<Babbler> {
  const sockets = new Set<Socket>();
  const heard: string[] = [];
  let behind: number | null = null;
  let between = '';
  const answerTo = (question: string): string => {
    if (!letsIn) return reply;
    if (question.includes('HELLO')) return '%1\r\n+server\r\n+redis\r\n';
    return question.includes('CLIENT') ? '+OK\r\n' : reply;
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    if (behind === null) {
      socket.on('data', (data) => {
        const questions = data.toString('latin1').split(/(?=\*\d+\r\n\$)/);
        for (const question of questions) {
          heard.push(question.split('\r\n')[2] ?? '');
          socket.write(answerTo(question));
        }
      });
    } else {
      const real = connect(behind, '127.0.0.1').on('error', () => socket.destroy());
      socket.on('data', () => {
        socket.write(between);
        between = '';
      });
      real.on('data', (data) => setTimeout(() => socket.write(data), slowness));
      socket.pipe(real);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    heard,
    interject: (reply) => {
      between = reply;
    },
    speakFor: (port) => {
      behind = port;
      endAll();
    },
    close: () => {
      server.close();
      endAll();
    },
  };
}
