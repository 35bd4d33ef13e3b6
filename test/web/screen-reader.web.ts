import { PLACES } from './places.js';
import { seen } from './system.js';
import { expect, test } from './test.js';

/** What a screen reader says on the pages where the work is done, in their order; between these stand the data. */
const HEARD: Readonly<Record<string, string>> = {
  'start-partner': `
    - link "До змісту"
    - banner:
      - button "Пошук"
      - link /^Сповіщення/
      - combobox "Мова"
    - status
    - main:
      - heading "Що зараз важливо" [level=1]
      - button "Довідка до цієї сторінки"
      - link "Сказати, що допомогло б"
      - heading [level=2]
      - list:
        - listitem:
          - link
    - navigation "Головні розділи":
      - list:
        - listitem:
          - link "Головна"
        - listitem:
          - link "Наші потреби"
        - listitem:
          - link "Пропозиції для нас"
        - listitem:
          - link "У дорозі"`,
  'need-new': `
    - main:
      - text: /Крок 1 з 7/
      - heading "Що допоможе?" [level=1]
      - searchbox "Пошук у каталозі"
      - button /^Сказати власними словами/
      - heading "Набір для закладу" [level=2]
      - list:
        - listitem:
          - button "Лікарня"
      - heading "Каталог" [level=2]
      - group: /Транспорт/`,
  'needs-own': `
    - main:
      - heading "Наші потреби" [level=1]
      - list:
        - listitem:
          - article:
            - heading [level=2]:
              - link`,
  offers: `
    - main:
      - heading "Пропозиції для нас" [level=1]
      - tablist "Етап":
        - tab "Відкриті" [selected]
        - tab "Погоджені"
        - tab "Завершені"
      - tabpanel "Відкриті":
        - region "Рішення за вами":
          - heading "Рішення за вами" [level=2]
          - list:
            - listitem:
              - article:
                - heading [level=3]:
                  - link
                - button /^Відхилити ./`,
  offer: `
    - main:
      - heading /× \\d+/ [level=1]
      - term: Пропонується
      - definition
      - term: Ваша потреба
      - definition
      - term: Відомі дефекти
      - definition
      - heading "Рішення за вами" [level=2]
      - button "Прийняти"
      - button "Прийняти зі змінами"
      - button "Запитати"
      - button "Відхилити"
      - heading "Чому це підходить" [level=2]
      - heading "Розмова" [level=2]
      - textbox "Ваше повідомлення"
      - button "Надіслати"`,
  handover: `
    - main:
      - heading /^Приймання C-/ [level=1]
      - button "Усе за переліком"
      - list:
        - listitem:
          - heading "Ковдри" [level=2]
          - group "Ковдри":
            - radio "За переліком"
            - radio "Є розбіжність"
      - heading "Підписи" [level=2]
      - group "Хто передає":
        - textbox "Ім’я та прізвище"
        - img /^Поле для підпису/
      - group "Хто приймає":
        - textbox "Ім’я та прізвище"
        - img /^Поле для підпису/
      - textbox "Зауваження (необов’язково)"
      - button "Завершити приймання"`,
  pledges: `
    - main:
      - heading "Zusagen" [level=1]
      - link "Neue Zusage"
      - search:
        - list "Wessen Zusagen"
        - list "Stand":
          - listitem:
            - link "Wartet auf Freigabe"
        - textbox "Aktenzeichen"
        - combobox "Gegenstand"
      - table "Zusagen":
        - rowgroup:
          - row:
            - columnheader "Zusage sortieren"
            - columnheader "Positionen"
        - rowgroup:
          - row:
            - cell:
              - link`,
  convoy: `
    - main:
      - heading [level=1]
      - button "Confirm"
      - button "Plan anew"
      - link "Print pack"
      - term: Departure
      - definition
      - term: Border wait
      - definition
      - combobox "Vehicle"
      - combobox "Border crossing"
      - button "What if …"
      - list "Legend"`,
  public: `
    - main:
      - heading "Пліч-о-пліч" [level=1]
      - heading /партнерств/ [level=2]
      - group /^Карта партнерств/:
        - button "Малин на карті"
      - region "Партнерства списком":
        - list:
          - listitem:
            - strong`,
  drive: `
    - main:
      - heading "Meine Fahrt" [level=1]
      - article:
        - heading [level=2]
        - term: Fahrzeug
        - definition
        - heading "Ladung und Übergabe" [level=2]
        - list:
          - listitem:
            - link /anrufen$/
        - heading "Papiere zum Mitnehmen" [level=2]
        - heading "Der Weg" [level=2]
        - list:
          - listitem:
            - strong: Fahrt`,
};

for (const [name, heard] of Object.entries(HEARD))
  test(`${name} can be heard`, async ({ open, stranger }) => {
    const place = PLACES.find((one) => one.name === name);
    if (!place) throw new Error(`no place is called ${name}`);
    const page = place.who ? await open(place.who) : await stranger();
    await page.goto(place.address(seen()));
    await expect(page.locator('body')).toMatchAriaSnapshot(heard);
  });
