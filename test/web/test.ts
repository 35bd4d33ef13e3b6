import { type Browser, expect, type Locator, type Page, test as base } from '@playwright/test';
import { browserOf, DESK, PEOPLE, type PersonName, PHONE } from './people.js';
import { origin, person } from './system.js';

interface Look {
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where the pages come from; the common system unless a test has a server of its own. */
  readonly at?: string;
}

interface Stage {
  /** A browser of this person's own, signed in, in the person's language and on the person's screen. */
  readonly open: (name: PersonName, look?: Look) => Promise<Page>;
  /** A browser of somebody whom nobody knows. */
  readonly stranger: (look?: Look) => Promise<Page>;
  /** What pages complained about; a test that expects complaints empties it. */
  readonly complaints: string[];
}

/** Somebody in Ukraine with a phone. */
const UNKNOWN = { locale: 'uk-UA', width: PHONE.width } as const;

/**
 * Every test fails on what no page may ever do: throw, complain on the console, ask a third party, or meet an answer
 * with which the server says that it is broken.
 */
export const test = base.extend<Stage>({
  complaints: async ({ browser: _ }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'what the pages complained about').toEqual([]);
  },
  open: async ({ browser, complaints }, use) => {
    await use((name, look = {}) => begin(browser, complaints, look, name));
  },
  stranger: async ({ browser, complaints }, use) => {
    await use((look = {}) => begin(browser, complaints, look));
  },
});

export { expect };

/** Enter on a command, once the page takes it: a key does not wait for that by itself, as a click does. */
export async function enter(command: Locator): Promise<void> {
  await expect(command).toBeEnabled();
  await command.press('Enter');
}

/** A browser of this person's own, or of somebody whom nobody knows, whose pages tell `complaints` what went wrong. */
export async function begin(
  browser: Browser,
  complaints: string[],
  look: Look,
  who?: PersonName,
): Promise<Page> {
  const { locale: spoken, width } = who ? PEOPLE[who] : UNKNOWN;
  const { locale = spoken, viewport = width < 600 ? PHONE : DESK, at = origin() } = look;
  const token = who && person(who).token;
  const context = await browser.newContext(browserOf(locale, viewport, at, token));
  const page = await context.newPage();
  watch(page, at, complaints);
  context.on('page', (further) => watch(further, at, complaints));
  return page;
}

function watch(page: Page, at: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    // The browser's own word on an answer that refuses; what the page makes of it is the test's affair.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== at) complaints.push(`asked a third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`);
  });
}
