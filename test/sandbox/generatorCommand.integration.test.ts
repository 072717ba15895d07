import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/postgres.ts';

function run(args: string[], url?: string) {
  const { SANDBOX_DATABASE_URL: _, ...env } = process.env;
  const given = url === undefined ? env : { ...env, SANDBOX_DATABASE_URL: url };
  const command = ['src/sandbox/generator/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env: given, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const sized = ['--clients', '20', '--documents', '50', '--seed', '3'];

describe('the generator as a command', () => {
  it('fills the database of the environment, and tells counts and time', async () => {
    const { status, stdout, stderr } = run(sized, await freshDatabase());
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^persons 20$/m);
    expect(stdout).toMatch(/^documents 50$/m);
    expect(stdout).toMatch(/^World base filled in \d+\.\d s$/m);
  });

  it.each([
    { args: sized, message: 'No database is named: give --url postgres://…, or set SANDBOX_DATABASE_URL' },
    { args: ['--url', 'x', '--documents', '5'], message: '--clients is missing' },
    { args: ['--url', 'x', '--clients', 'many'], message: '--clients takes a whole number, not "many"' },
    {
      args: ['--url', 'x', ...sized, '--clients', '0'],
      message: 'clients is 0: give a whole number from 1 up',
    },
    { args: ['--people', '5'], message: "Unknown option '--people'" },
    { args: ['--url', 'nonsense', ...sized], message: 'name another (--url postgres://…)' },
  ])('$args: $message', ({ args, message }) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
