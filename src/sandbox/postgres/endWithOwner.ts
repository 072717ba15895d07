import { spawn } from 'node:child_process';

// The shell's input ends when its owner does. A process that has a pid of a dead one's is not ours:
// so the owner dismisses the watch as soon as the process has ended.
const WATCH = `
read -r _
kill -INT "$1" || exit 0
tries=0
while kill -0 "$1" && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
kill -QUIT "$1"
`;

/**
 * Ends a process (SIGINT, after ten seconds SIGQUIT) when this one is gone, however it went: a kill -9
 * leaves no time to clean up. Returns the function that calls the watch off. Nothing on Windows.
 */
export function endWithOwner(pid: number): () => void {
  if (process.platform === 'win32') return () => {};
  const watch = spawn('/bin/sh', ['-c', WATCH, 'portti-watch', String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.on('error', () => {});
  watch.stdin.on('error', () => {});
  watch.unref();
  if ('unref' in watch.stdin && typeof watch.stdin.unref === 'function') watch.stdin.unref();
  return () => {
    watch.kill('SIGKILL');
  };
}
