import type { Text } from '#libs/kernel';
import type { TaskKind } from '#libs/overviews';

/** What a calendar says of each kind of task, in the words of the start page. */
export const deadlineTexts: Readonly<Record<TaskKind, Text>> = {
  match_to_decide: {
    de: 'Vorschlag wartet auf Ihre Entscheidung: {title}',
    uk: 'Варіант очікує на ваше рішення: {title}',
    en: 'A proposal waits for your decision: {title}',
  },
  pledge_to_approve: {
    de: 'Zusage wartet auf Freigabe: {title}',
    uk: 'Зобов’язання очікує на погодження: {title}',
    en: 'A pledge waits for release: {title}',
  },
  pledge_to_make: {
    de: 'Angebot kann zugesagt werden: {title}',
    uk: 'Пропозицію можна підтвердити: {title}',
    en: 'The offer can be pledged: {title}',
  },
  pledge_date_passed: {
    de: 'Zugesagtes Datum ist vorbei: {title}',
    uk: 'Обіцяна дата минула: {title}',
    en: 'The pledged date has passed: {title}',
  },
  pledge_draft: {
    de: 'Entwurf einer Zusage: {title}',
    uk: 'Чернетка зобов’язання: {title}',
    en: 'Draft of a pledge: {title}',
  },
  vehicle_inspection_ends: {
    de: 'Hauptuntersuchung läuft ab: {title}',
    uk: 'Закінчується технічний огляд: {title}',
    en: 'Vehicle inspection runs out: {title}',
  },
  need_draft: {
    de: 'Entwurf eines Bedarfs: {title}',
    uk: 'Чернетка потреби: {title}',
    en: 'Draft of a need: {title}',
  },
  need_to_confirm: {
    de: 'Stimmt dieser Bedarf noch? {title}',
    uk: 'Чи ця потреба ще актуальна? {title}',
    en: 'Is this need still right? {title}',
  },
  need_date_near: {
    de: 'Gewünschter Zeitraum rückt näher: {title}',
    uk: 'Наближається бажаний термін: {title}',
    en: 'The wished-for time comes near: {title}',
  },
  papers_missing: {
    de: 'Papiere fehlen: {title}',
    uk: 'Бракує документів: {title}',
    en: 'Papers are missing: {title}',
  },
  papers_expire: {
    de: 'Papiere laufen ab: {title}',
    uk: 'Закінчується дія документів: {title}',
    en: 'Papers run out: {title}',
  },
  match_to_ship: {
    de: 'Vereinbart, noch ohne Sendung: {title}',
    uk: 'Погоджено, ще без вантажу: {title}',
    en: 'Agreed, not yet in a consignment: {title}',
  },
  consignment_without_convoy: {
    de: 'Sendung noch ohne Konvoi: {title}',
    uk: 'Вантаж ще без колони: {title}',
    en: 'Consignment without a convoy: {title}',
  },
  convoy_to_confirm: {
    de: 'Konvoi bestätigen: {title}',
    uk: 'Підтвердити колону: {title}',
    en: 'Confirm the convoy: {title}',
  },
  consignment_arriving: {
    de: 'Sendung kommt an: {title}',
    uk: 'Вантаж прибуває: {title}',
    en: 'Consignment arrives: {title}',
  },
  handover_to_sign: {
    de: 'Übergabe unterschreiben: {title}',
    uk: 'Підписати передачу: {title}',
    en: 'Sign the handover: {title}',
  },
  report_due: {
    de: 'Ukrainischer Bericht wird fällig: {title}',
    uk: 'Наближається строк звіту: {title}',
    en: 'The Ukrainian report falls due: {title}',
  },
};
