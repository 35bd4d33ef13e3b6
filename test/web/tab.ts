import { type Browser, type CDPSession, type Page } from '@playwright/test';
import { hurry } from './in-page.js';
import type { PersonName } from './people.js';
import { begin, test as base } from './test.js';

/** A browser tab that many tests use one after another, as starting anew for each would take most of the time. */
export interface Tab {
  readonly page: Page;
  /** What pages complained about since it was emptied. */
  readonly complaints: string[];
  /** Takes away whatever pages have left on the device; the session stays. */
  readonly forget: () => Promise<void>;
}

type Viewport = Readonly<{ width: number; height: number }>;
/** The tab of this person, or of somebody whom nobody knows, opened for a screen of this size. */
type TabOf = (who: PersonName | undefined, viewport: Viewport) => Promise<Tab>;

export const test = base.extend<object, { readonly tabOf: TabOf }>({
  tabOf: [
    async ({ browser }, use) => {
      const tabs = new Map<string, Promise<Tab>>();
      await use((who, viewport) => {
        const key = `${who} ${viewport.width}`;
        const tab = tabs.get(key) ?? opened(browser, who, viewport);
        tabs.set(key, tab);
        return tab;
      });
    },
    { scope: 'worker' },
  ],
});

async function opened(browser: Browser, who: PersonName | undefined, viewport: Viewport): Promise<Tab> {
  const complaints: string[] = [];
  const page = await begin(browser, complaints, { viewport }, who);
  await page.addInitScript(hurry);
  const session = await page.context().newCDPSession(page);
  return { page, complaints, forget: () => forget(page, session) };
}

async function forget(page: Page, session: CDPSession): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  if (origin !== 'null')
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
}
