import type { Text } from '#libs/kernel';

/** What is told of each topic. Two partners on equal footing: nobody asks for anything, nobody is thanked. */
export const newsTexts = {
  'need.published': {
    de: '{partner} hat einen Bedarf veröffentlicht: „{title}“.',
    uk: '{partner}: оприлюднено потребу «{title}».',
    en: '{partner} has published a need: “{title}”.',
  },
  'need.closed': {
    de: 'Der Bedarf „{title}“ ({partner}) ist abgeschlossen: {outcome}.',
    uk: 'Потребу «{title}» ({partner}) закрито: {outcome}.',
    en: 'The need “{title}” ({partner}) is closed: {outcome}.',
  },
  'need.item_proposed': {
    de: 'Für eine Position von „{title}“ wird der Katalogartikel {item} vorgeschlagen. Ihre Seite entscheidet.',
    uk: 'Для позиції потреби «{title}» запропоновано товар із каталогу: {item}. Рішення за вашою стороною.',
    en: 'The catalogue item {item} is proposed for a line of “{title}”. Your side decides.',
  },
  'pledge.pledged': {
    de: '{partner} sagt zu: „{title}“.',
    uk: '{partner}: взято зобов’язання «{title}».',
    en: '{partner} has pledged: “{title}”.',
  },
  'pledge.withdrawn': {
    de: 'Die Zusage „{title}“ ({partner}) gilt nicht mehr: {outcome}.',
    uk: 'Зобов’язання «{title}» ({partner}) більше не діє: {outcome}.',
    en: 'The pledge “{title}” ({partner}) no longer holds: {outcome}.',
  },
  'matches.suggested': {
    de: 'Neue Vorschläge, was zueinander passt: {count}.',
    uk: 'Нові варіанти того, що підходить одне одному: {count}.',
    en: 'New suggestions of what fits together: {count}.',
  },
  'matching.failed': {
    de: 'Der letzte Abgleich von Bedarf und Zusagen hatte kein Ergebnis. Die Vorschläge von vorher gelten weiter.',
    uk: 'Останнє зіставлення потреб і зобов’язань не дало результату. Попередні варіанти залишаються чинними.',
    en: 'The last matching of needs and pledges had no result. The suggestions of before still stand.',
  },
  'match.proposed': {
    de: '{partner} schlägt vor: {quantity} × {item}. Ihre Seite entscheidet.',
    uk: '{partner}: запропоновано {quantity} × {item}. Рішення за вашою стороною.',
    en: '{partner} proposes {quantity} × {item}. Your side decides.',
  },
  'match.allocated': {
    de: 'Vereinbart und reserviert: {quantity} × {item} – {giver} und {owner}.',
    uk: 'Погоджено й зарезервовано: {quantity} × {item} – {giver} та {owner}.',
    en: 'Agreed and reserved: {quantity} × {item} – {giver} and {owner}.',
  },
  'match.declined': {
    de: 'Der Vorschlag {quantity} × {item} kommt nicht zustande. Die Menge ist wieder frei.',
    uk: 'Пропозицію {quantity} × {item} не погоджено. Кількість знову вільна.',
    en: 'The proposal of {quantity} × {item} does not go ahead. The quantity is free again.',
  },
  'match.released': {
    de: 'Die Zuordnung {quantity} × {item} ist aufgehoben. Die Menge ist wieder frei.',
    uk: 'Зіставлення {quantity} × {item} скасовано. Кількість знову вільна.',
    en: 'The match of {quantity} × {item} is undone. The quantity is free again.',
  },
  'match.hold_expired': {
    de: 'Die Vormerkung von {quantity} × {item} ist abgelaufen. Die Menge ist wieder frei.',
    uk: 'Строк попереднього резервування {quantity} × {item} минув. Кількість знову вільна.',
    en: 'The hold on {quantity} × {item} has run out. The quantity is free again.',
  },
  'match.countered': {
    de: '{partner} schlägt eine Änderung vor: {quantity} × {item}. Ihre Seite entscheidet.',
    uk: '{partner}: запропоновано змінити умови – {quantity} × {item}. Рішення за вашою стороною.',
    en: '{partner} proposes a change: {quantity} × {item}. Your side decides.',
  },
  'match.reopened': {
    de: 'Der Vorschlag {quantity} × {item} gilt wieder: {partner} hat die Ablehnung zurückgenommen.',
    uk: 'Пропозиція {quantity} × {item} знову чинна: {partner} – відмову скасовано.',
    en: 'The proposal of {quantity} × {item} stands again: {partner} has taken the refusal back.',
  },
  'match.message': {
    de: '{partner} hat Ihnen zu {item} geschrieben.',
    uk: '{partner}: нове повідомлення щодо позиції «{item}».',
    en: '{partner} has written to you about {item}.',
  },
  'consignment.planned': {
    de: 'Die Sendung {reference} von {giver} an {recipient} ist geplant.',
    uk: 'Заплановано вантаж {reference}: {giver} – {recipient}.',
    en: 'The consignment {reference} from {giver} to {recipient} is planned.',
  },
  'consignment.documents_ready': {
    de: 'Die Unterlagen der Sendung {reference} sind vollständig.',
    uk: 'Документи вантажу {reference} готові в повному обсязі.',
    en: 'The papers of the consignment {reference} are complete.',
  },
  'consignment.dispatched': {
    de: 'Die Sendung {reference} ist unterwegs.',
    uk: 'Вантаж {reference} вирушив.',
    en: 'The consignment {reference} is on its way.',
  },
  'consignment.arrived': {
    de: 'Die Sendung {reference} ist angekommen.',
    uk: 'Вантаж {reference} прибув.',
    en: 'The consignment {reference} has arrived.',
  },
  'consignment.handed_over': {
    de: 'Die Sendung {reference} ist übergeben. Der Verwendungsbericht ist bis {due} fällig.',
    uk: 'Вантаж {reference} передано. Звіт про використання – до {due}.',
    en: 'The consignment {reference} has been handed over. The report on its use is due by {due}.',
  },
  'consignment.ended': {
    de: 'Die Sendung {reference} endet vor der Übergabe: {outcome}.',
    uk: 'Шлях вантажу {reference} завершено до передачі: {outcome}.',
    en: 'The consignment {reference} ends before its handover: {outcome}.',
  },
  'convoy.scheduled': {
    de: 'Der Konvoi {reference} hat einen Fahrplan.',
    uk: 'Для колони {reference} складено графік руху.',
    en: 'The convoy {reference} has a schedule.',
  },
  'convoy.not_scheduled': {
    de: 'Für den Konvoi {reference} gibt es so keinen Fahrplan. Was im Weg steht, steht beim Konvoi.',
    uk: 'Для колони {reference} скласти графік за таких умов неможливо. Перешкоди зазначено в картці колони.',
    en: 'There is no schedule for the convoy {reference} as it stands. What stands in the way is shown with it.',
  },
  'convoy.confirmed': {
    de: 'Der Konvoi {reference} ist bestätigt.',
    uk: 'Колону {reference} підтверджено.',
    en: 'The convoy {reference} is confirmed.',
  },
  'convoy.departed': {
    de: 'Der Konvoi {reference} ist abgefahren.',
    uk: 'Колона {reference} вирушила.',
    en: 'The convoy {reference} has left.',
  },
  'convoy.completed': {
    de: 'Der Konvoi {reference} ist abgeschlossen.',
    uk: 'Рух колони {reference} завершено.',
    en: 'The convoy {reference} is completed.',
  },
  'convoy.postponed': {
    de: 'Der Konvoi ist verschoben. Die Fahrt dieser Sendungen wird neu geplant: {consignments}.',
    uk: 'Виїзд колони перенесено. Для цих вантажів буде складено новий графік: {consignments}.',
    en: 'The convoy is postponed. The journey of these consignments will be planned anew: {consignments}.',
  },
  'convoy.aborted': {
    de: 'Der Konvoi ist abgebrochen. Wie diese Sendungen weiterfahren, wird neu geplant: {consignments}.',
    uk: 'Рух колони припинено. Подальше перевезення цих вантажів буде сплановано заново: {consignments}.',
    en: 'The convoy has been called off. How these consignments travel on will be planned anew: {consignments}.',
  },
  'consignment.hours_changed': {
    de: 'Für die Sendung {reference} gelten neue Lade- oder Entladezeiten. Prüfen Sie den Plan des Konvois {convoy}.',
    uk: 'Для вантажу {reference} зазначено нові години навантаження або розвантаження. Перевірте графік колони {convoy}.',
    en: 'The consignment {reference} has new hours of loading or unloading. Check the plan of the convoy {convoy}.',
  },
  'consignment.paper_late': {
    de: 'Sendung {reference}, {paper}: {state}.',
    uk: 'Вантаж {reference}, {paper}: {state}.',
    en: 'Consignment {reference}, {paper}: {state}.',
  },
  'consignment.report_due': {
    de: 'Zur Sendung {reference} ist der Bericht im ukrainischen System am {due} fällig. Er genügt; niemand verlangt einen zweiten.',
    uk: 'Щодо вантажу {reference}: звіт у системі потрібно подати до {due}. Цього звіту достатньо, іншого ніхто не вимагає.',
    en: 'The report on consignment {reference} in the Ukrainian system is due on {due}. It is enough; nobody asks for a second one.',
  },
  'stock.differs': {
    de: 'In „{hall}“ stimmen {count} Bestände nicht mit ihren Bewegungen überein. Zählen Sie dort, und sagen Sie es der Stelle, die Poruch betreibt.',
    uk: 'На складі «{hall}» залишків, що не збігаються з рухом майна: {count}. Перерахуйте їх і повідомте адміністратора Poruch.',
    en: 'In “{hall}” {count} balances are not what their movements add up to. Count there, and tell whoever runs Poruch.',
  },
  'document.ready': {
    de: '{kind} {document} zur Sendung {reference} liegt bereit.',
    uk: '{kind} {document} до вантажу {reference}: документ готовий.',
    en: '{kind} {document} for the consignment {reference} is ready.',
  },
} as const satisfies Record<string, Text>;

export type NewsTopic = keyof typeof newsTexts;
export const NEWS_TOPICS = Object.keys(newsTexts) as NewsTopic[];

/** How something ended, inside a sentence. */
export const outcomeTexts: Readonly<Record<string, Text>> = {
  fulfilled: { de: 'gedeckt', uk: 'потребу задоволено', en: 'met' },
  withdrawn: { de: 'zurückgezogen', uk: 'відкликано', en: 'withdrawn' },
  expired: { de: 'Frist abgelaufen', uk: 'строк минув', en: 'date passed' },
  cancelled: { de: 'abgesagt', uk: 'скасовано', en: 'cancelled' },
  returned: { de: 'zurückgekehrt', uk: 'повернуто', en: 'returned' },
  diverted: { de: 'umgeleitet', uk: 'перенаправлено', en: 'diverted' },
  lost: { de: 'verloren', uk: 'втрачено', en: 'lost' },
};

export const documentTexts: Readonly<Record<string, Text>> = {
  packing_list: { de: 'Die Packliste', uk: 'Пакувальний лист', en: 'The packing list' },
  handover_record: { de: 'Das Übergabeprotokoll', uk: 'Акт приймання-передачі', en: 'The handover record' },
};

/** How an official paper is late, by the word of its clock. */
export const latePaperTexts: Readonly<Record<string, Text>> = {
  apply_by: {
    de: 'wird bald gebraucht und fehlt noch',
    uk: 'незабаром знадобиться, але його ще немає',
    en: 'will be needed soon and is not there yet',
  },
  apply_at_once: {
    de: 'fehlt; sofort einreichen',
    uk: 'немає; потрібно подати негайно',
    en: 'is missing; file at once',
  },
  applied: {
    de: 'ist eingereicht, aber noch nicht da',
    uk: 'подано, але ще не отримано',
    en: 'is filed and not there yet',
  },
  ends_soon_after_border: {
    de: 'endet kurz nach dem geplanten Tag an der Grenze',
    uk: 'строк дії закінчується невдовзі після запланованого дня на кордоні',
    en: 'ends soon after the planned day at the border',
  },
  ends_before_border: {
    de: 'endet vor dem geplanten Tag an der Grenze; neu einreichen',
    uk: 'строк дії закінчується до запланованого дня на кордоні; потрібно оформити наново',
    en: 'ends before the planned day at the border; file again',
  },
};
