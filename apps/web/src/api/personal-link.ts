import { api } from './client';
import { startAnew } from './session';

/** What opens a session once: the secret from the link and the key of this device's try. */
export interface PersonalLink {
  readonly token: string;
  readonly key: string;
}

const KEPT = 'personal-link';

/**
 * Reads the link from the fragment and takes it out of the address bar and the history. It is kept with a key of its
 * own until it worked: when the answer gets lost, the same key gets the same session again.
 */
export function linkIn(hash: string): PersonalLink | undefined {
  const token = hash.replace(/^#/, '');
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as PersonalLink | null;
  if (token === '') return kept ?? undefined;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  const link = kept?.token === token ? kept : { token, key: crypto.randomUUID() };
  sessionStorage.setItem(KEPT, JSON.stringify(link));
  return link;
}

export const forgetLink = (): void => sessionStorage.removeItem(KEPT);

/** @throws Problem when the link is used, old or unknown; Unreachable when nobody could be asked. */
export async function openLink(link: PersonalLink): Promise<void> {
  await api.POST('/sessions/links', { body: link });
  forgetLink();
  await startAnew();
}
