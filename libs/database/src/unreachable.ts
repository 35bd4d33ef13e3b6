import { sqlState } from './database.js';

const REFUSED = new Set(['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE', 'ETIMEDOUT']);
const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN']);
/** pg's own words, without a code, for a connection that did not come or did not last. */
const IN_WORDS = /timeout|Connection terminated|connection ended/i;

/**
 * What keeps a program from its database and what helps, in one sentence without the password; undefined when
 * the server was reached and something else is the matter.
 */
export function whyUnreachable(error: unknown, url: string): string | undefined {
  const server = `PostgreSQL at ${hostOf(url)}`;
  switch (sqlState(error) ?? '') {
    case '57P01':
    case '57P02':
    case '57P03':
      return `${server} is just starting or stopping; start again once it is up.`;
    case '53300':
      return `${server} has no connection left; raise its max_connections or run fewer programs.`;
    case '28000':
    case '28P01':
      return `${server} does not accept the role or password in DATABASE_URL; correct them.`;
    case '3D000':
      return `${server} has no database of the name in DATABASE_URL; create it or correct the name.`;
    default:
  }
  const { code, message } = causeOf(error);
  if (code && UNKNOWN_HOST.has(code))
    return `The host of ${server} is not known (${code}); correct DATABASE_URL.`;
  if ((code && REFUSED.has(code)) || IN_WORDS.test(message))
    return `${server} does not answer (${code ?? message}); start it, or correct DATABASE_URL.`;
  return undefined;
}

/** A name with several addresses fails with one error for each of them. */
function causeOf(error: unknown): { readonly code?: string; readonly message: string } {
  const { errors, code, message } = (error ?? {}) as {
    errors?: readonly unknown[];
    code?: string;
    message?: string;
  };
  return errors?.[0] ? causeOf(errors[0]) : { code, message: message ?? String(error) };
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
