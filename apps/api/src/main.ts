import 'reflect-metadata';
import { supervised } from '#libs/kernel';
import { createApi } from './api.js';
import { apiConfiguration } from './configuration.js';

try {
  const configuration = apiConfiguration(process.env);
  const app = await createApi(configuration);
  const process_ = supervised(() => app.close());
  await app.listen(configuration.port, configuration.host);
  process_.ready({ url: await app.getUrl() });
} catch (error) {
  console.error(`The api could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
