import { Person } from './client.js';
import { installation } from './installation.js';
import { brokenInvariants } from './invariants.js';
import { mainJob } from './story.js';

/** `npm run journey`: plays the main job against a running Poruch and checks afterwards what must always hold. */
const began = performance.now();
let last = began;

function tell(step: string, result: string): void {
  const now = performance.now();
  console.log(
    `${((now - began) / 1000).toFixed(2).padStart(7)} s ${`+${Math.round(now - last)} ms`.padStart(10)}  ${step}: ${result}`,
  );
  last = now;
}

try {
  const { url, password, databaseUrl } = installation(process.env);
  const signIn = (name: string) => Person.signIn(url, `${name}@example.org`, password);
  const cast = {
    malyn: await signIn('partner.malyn'),
    billerbeck: await signIn('amt.billerbeck'),
    approver: await signIn('amtsleitung.billerbeck'),
    logistics: await signIn('logistik.dortmund'),
  };
  tell('Signed in', 'Malyn, Billerbeck (two people), logistics in Dortmund');
  await mainJob(cast, tell);
  const results = await brokenInvariants(databaseUrl);
  for (const { name, count } of results)
    console.log(`${count === 0 ? '  holds ' : '  BROKEN'}  ${name}${count === 0 ? '' : ` (${count})`}`);
  if (results.some(({ count }) => count > 0)) throw new Error('an invariant is broken');
  tell('Done', `${results.length} invariants hold`);
} catch (error) {
  console.error(`\nThe journey stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
