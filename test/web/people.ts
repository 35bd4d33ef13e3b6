import type { BrowserContextOptions } from '@playwright/test';

/** Who walks through the pages: the people of the demonstration, each with the language and the screen of the work. */
export const PEOPLE = {
  'partner.malyn': { locale: 'uk-UA', width: 360 },
  'partner.dnipro': { locale: 'uk-UA', width: 360 },
  'partner.zhytomyr': { locale: 'uk-UA', width: 360 },
  'partner.peremyshliany': { locale: 'uk-UA', width: 360 },
  'partner.kherson': { locale: 'uk-UA', width: 360 },
  'amt.billerbeck': { locale: 'de-DE', width: 1280 },
  'amtsleitung.billerbeck': { locale: 'de-DE', width: 1280 },
  'amt.koeln': { locale: 'de-DE', width: 1280 },
  'logistik.dortmund': { locale: 'en-GB', width: 1280 },
  koordination: { locale: 'de-DE', width: 1280 },
  'logistik.koeln': { locale: 'en-GB', width: 1280 },
  'fahrer01.dortmund': { locale: 'de-DE', width: 360 },
} as const;

export type PersonName = keyof typeof PEOPLE;

/** A zone that is neither the server's nor the one the pages are written in. */
const ZONES: Readonly<Record<string, string>> = {
  uk: 'Europe/Kyiv',
  de: 'Europe/Berlin',
  en: 'Europe/Berlin',
};

export const PHONE = { width: 360, height: 740 } as const;
export const DESK = { width: 1280, height: 800 } as const;

/** The browser of somebody who reads in this locale, signed in where a session is given. */
export function browserOf(
  locale: string,
  viewport: { readonly width: number; readonly height: number },
  origin: string,
  token?: string,
): BrowserContextOptions {
  const isPhone = viewport.width < 600;
  return {
    locale,
    timezoneId: ZONES[locale.slice(0, 2)],
    viewport,
    hasTouch: isPhone,
    isMobile: isPhone,
    baseURL: origin,
    storageState: {
      cookies: token
        ? [
            {
              name: '__Host-poruch',
              value: token,
              domain: new URL(origin).hostname,
              path: '/',
              expires: -1,
              httpOnly: true,
              secure: true,
              sameSite: 'Lax',
            },
          ]
        : [],
      origins: [],
    },
  };
}
