import { removeRunFolder } from './run-folder.mjs';

export default async function globalTeardown() {
  const testRun = globalThis.poruchTestRun;
  if (!testRun) return;
  await testRun.server.stop();
  removeRunFolder(testRun.folder);
}
