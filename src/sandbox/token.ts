/** `npm run -s token -- PERSONA`: prints a bearer token, and nothing else, from the sandbox that runs. */
import { personas } from './personas/index.ts';

const [name] = process.argv.slice(2);
const sandbox = `http://127.0.0.1:${process.env.SANDBOX_PORT ?? 4001}`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!personas.some((persona) => persona.name === name)) {
  fail(`Name a persona: ${personas.map((persona) => persona.name).join(', ')}.`);
}
const response = await fetch(`${sandbox}/personas/${name}/token`, { method: 'POST' }).catch(() =>
  fail(`The sandbox does not answer at ${sandbox}. Start it with npm start, or set SANDBOX_PORT.`),
);
const answer: unknown = await response.json();
if (typeof answer !== 'object' || answer === null || !('token' in answer)) fail('The sandbox gave no token.');
console.log(answer.token);
