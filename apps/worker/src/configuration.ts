/** What the environment says about one worker process. */
export interface WorkerConfiguration {
  readonly databaseUrl: string;
  /** Redis or Valkey for the queue; PostgreSQL carries it where none is named. */
  readonly redisUrl: string | undefined;
  /** The address under which people reach us, for links and QR codes. */
  readonly publicUrl: string;
}

/** @throws Error that names the missing variable. */
export function workerConfiguration(env: NodeJS.ProcessEnv): WorkerConfiguration {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is missing: the connection string of PostgreSQL.');
  return {
    databaseUrl,
    redisUrl: env['REDIS_URL'] || undefined,
    publicUrl: env['PUBLIC_URL'] ?? 'http://localhost:3000',
  };
}
