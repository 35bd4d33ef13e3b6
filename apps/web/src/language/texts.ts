import { Unreachable } from '../api/problem';
import type { Area } from './areas';
import { isLanguage, type Language } from './languages';
import type { Texts } from './text-of';

const KEPT = 'language';
const RETRY_MS = 3_000;

/** One small file for each area and language, fetched when a page first needs it. */
const files = import.meta.glob<{ default: Texts }>('../texts/*/*.json');
const here = new Map<string, Texts>();
const coming = new Map<string, Promise<Texts>>();
const listeners = new Set<() => void>();
let current: Language = 'uk';

export const language = (): Language => current;

/** Tells when the language changes; answers how to stop that. */
export function onLanguage(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The texts of an area in the current language where they are here already. */
export const textsHere = (area: Area): Texts | undefined => here.get(`${current}/${area}`);

/**
 * Fetches the texts of an area unless they are here. Who asks again shortly after a failure hears the same.
 * @throws Unreachable
 */
export function loadTexts(area: Area, inLanguage = current): Promise<Texts> {
  const name = `${inLanguage}/${area}`;
  const known = here.get(name);
  const fetching = known ? Promise.resolve(known) : (coming.get(name) ?? fetched(name));
  if (!known) coming.set(name, fetching);
  return fetching;
}

async function fetched(name: string): Promise<Texts> {
  try {
    const texts = (await files[`../texts/${name}.json`]!()).default;
    here.set(name, texts);
    coming.delete(name);
    return texts;
  } catch {
    setTimeout(() => coming.delete(name), RETRY_MS / 2);
    throw new Unreachable();
  }
}

/** The language chosen before, else the first of the browser's that we speak, else Ukrainian. */
function firstLanguage(): Language {
  const wished = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.find((one) => isLanguage(one)) ?? 'uk';
}

/** Resolves when the frame can speak. */
export async function startLanguage(): Promise<void> {
  switchTo(firstLanguage());
  await patiently(() => loadTexts('frame'));
}

/** Speaks this language on this device, after a restart too, from when the texts of what is shown can be had. */
export async function speak(wished: Language): Promise<void> {
  localStorage.setItem(KEPT, wished);
  const areas = [...here.keys()]
    .filter((name) => name.startsWith(`${current}/`))
    .map((name) => name.slice(3));
  await patiently(() => Promise.all(areas.map((area) => loadTexts(area as Area, wished))));
  if (localStorage.getItem(KEPT) === wished) switchTo(wished);
}

async function patiently(load: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await load();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
}

function switchTo(wished: Language): void {
  current = wished;
  document.documentElement.lang = wished;
  for (const changed of listeners) changed();
}
