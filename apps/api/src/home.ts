import type { Language, Text } from '#libs/kernel';

const page = (
  language: Language,
  title: string,
  what: string,
  api: string,
  document: string,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Poruch · ${title}</title>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem; }
  h1 { font-size: 2.25rem; line-height: 1.2; margin: 0 0 .25rem; }
  h1 + p { margin: 0 0 2rem; opacity: .8; }
  a { color: LinkText; }
  li { margin: .5rem 0; }
</style>
</head>
<body>
<main>
<h1>Poruch <span lang="uk">поруч</span></h1>
<p>${title}</p>
<p>${what}</p>
<ul>
<li><a href="/api">${api}</a></li>
<li><a href="/openapi.json">${document}</a></li>
</ul>
</main>
</body>
</html>
`;

/** The front page until the web app is there: what runs, and where its documentation is. */
export const HOME: Text = {
  de: page(
    'de',
    'Seite an Seite',
    'Hier läuft Poruch: Ukrainische Partner sagen, was gebraucht wird, deutsche Kommunen sagen Fahrzeuge und Güter zu, die Logistik plant Konvois.',
    'Dokumentation der Schnittstelle',
    'OpenAPI-Beschreibung',
  ),
  uk: page(
    'uk',
    'Пліч-о-пліч',
    'Тут працює Poruch: українські партнери повідомляють про потреби, німецькі громади беруть зобов’язання щодо техніки та вантажів, логісти планують колони.',
    'Документація інтерфейсу',
    'Опис OpenAPI',
  ),
  en: page(
    'en',
    'Side by side',
    'Poruch runs here: Ukrainian partners say what is needed, German municipalities pledge vehicles and goods, logistics staff schedule convoys.',
    'API documentation',
    'OpenAPI document',
  ),
};
