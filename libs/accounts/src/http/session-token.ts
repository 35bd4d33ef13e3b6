import type { IncomingMessage } from 'node:http';

const COOKIE = '__Host-poruch';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The session token of a request: the bearer header, or the cookie where no `Authorization` is sent at all. */
export function tokenOf(request: IncomingMessage): string | undefined {
  const { authorization } = request.headers;
  const token = authorization === undefined ? cookieOf(request) : /^Bearer (.+)$/.exec(authorization)?.[1];
  return token !== undefined && TOKEN.test(token) ? token : undefined;
}

/** True when a browser sent the session by itself, so that a foreign page could have made it do so. */
export const comesByCookie = (request: IncomingMessage): boolean =>
  request.headers.authorization === undefined && cookieOf(request) !== undefined;

function cookieOf(request: IncomingMessage): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === COOKIE) return value;
  }
  return undefined;
}

export const sessionCookie = (token: string, expiresAt: Date): string =>
  `${COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Expires=${expiresAt.toUTCString()}`;

export const clearedCookie = (): string => `${COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;
