import { attributeName, valueText } from '#libs/catalogue';
import { dayText, fill, type Text } from '#libs/kernel';
import type { LimitReport } from './explanation.js';
import { askedText, type ItemNames } from './explanation.text.js';
import { type Gap, type Obstacle, singleChange } from './nearest-misses.js';

const MISSES: Text = {
  de: '{attribute}: angeboten {offered}, gewünscht {asked}.',
  uk: '{attribute}: пропонується {offered}, потрібно {asked}.',
  en: '{attribute}: {offered} offered, {asked} needed.',
};
const BY: Text = {
  de: '{attribute}: angeboten {offered}, gewünscht {asked}; es fehlt um {by}.',
  uk: '{attribute}: пропонується {offered}, потрібно {asked}; різниця {by}.',
  en: '{attribute}: {offered} offered, {asked} needed; off by {by}.',
};
const UNSAID: Text = {
  de: '{attribute}: Das Angebot sagt dazu nichts, gewünscht {asked}.',
  uk: '{attribute}: у пропозиції не зазначено, потрібно {asked}.',
  en: '{attribute}: the offer does not say, {asked} needed.',
};
const FITS: Text = {
  de: 'Alles passt. Die Güter sind für einen anderen Bedarf vorgeschlagen oder werden gerade geprüft.',
  uk: 'Усе відповідає. Майно запропоновано для іншої потреби або його ще перевіряють.',
  en: 'Everything fits. The goods are suggested for another need or are just being looked at.',
};
const REASONS: Readonly<Record<Obstacle['kind'], Text>> = {
  not_the_item: {
    de: 'Der Bedarf lässt bisher nichts Ähnliches zu.',
    uk: 'Потреба поки не допускає подібного.',
    en: 'So far the need does not say that something similar will do.',
  },
  only_together: {
    de: 'Erst {units} zusammen erreichen, was gewünscht ist.',
    uk: 'Потрібного значення досягають лише {units} разом.',
    en: 'Only {units} together reach what is wanted.',
  },
  too_few_together: {
    de: '{units} zusammen ersetzen eines; verfügbar: {left}.',
    uk: 'Одну одиницю замінюють {units} разом; доступно: {left}.',
    en: '{units} together stand in for one; available: {left}.',
  },
  below_minimum: {
    de: 'Wird erst ab {minimum} abgegeben; hier sind es höchstens {most}.',
    uk: 'Надають лише від {minimum}; тут щонайбільше {most}.',
    en: 'Given only from {minimum} on; here it would be {most} at the most.',
  },
  too_late: {
    de: 'Erst ab {available} abholbar, gewünscht bis {latest}.',
    uk: 'Можна забрати лише з {available}, потрібно до {latest}.',
    en: 'To be collected from {available} only, needed by {latest}.',
  },
  expires_too_early: {
    de: 'Haltbar bis {bestBefore}, nützlich erst ab {usefulFrom}.',
    uk: 'Придатне до {bestBefore}, знадобиться лише з {usefulFrom}.',
    en: 'Best before {bestBefore}, useful from {usefulFrom} only.',
  },
  first_call: {
    de: 'Bis {until} hat eine andere Organisation den ersten Zugriff.',
    uk: 'До {until} перше право вибору має інша організація.',
    en: 'Another organisation has first call until {until}.',
  },
  promised: {
    de: 'Die Güter sind anderen versprochen.',
    uk: 'Майно вже обіцяно іншим.',
    en: 'The goods are promised to others.',
  },
  declined: {
    de: 'Der Vorschlag wurde abgelehnt und kommt nicht von selbst wieder.',
    uk: 'Пропозицію відхилено, вдруге її автоматично не подають.',
    en: 'The proposal was declined and does not come again by itself.',
  },
  out_of_reach: {
    de: 'Bedarf oder Angebot ist nur für Partner sichtbar, und die beiden sind keine Partner.',
    uk: 'Потребу або пропозицію бачать лише партнери, а ці дві організації не є партнерами.',
    en: 'The need or the offer is shown to partners only, and the two are not partners.',
  },
};
const CHANGES: Readonly<Partial<Record<Obstacle['kind'] | 'limit' | 'unsaid', Text>>> = {
  limit: {
    de: 'Es würde passen, wenn {offered} reichen.',
    uk: 'Підійшло б, якщо прийнятно: {offered}.',
    en: 'It would fit if {offered} will do.',
  },
  unsaid: {
    de: 'Es könnte passen, wenn das Angebot dazu etwas sagt: {attribute}.',
    uk: 'Могло б підійти, якщо в пропозиції зазначити: {attribute}.',
    en: 'It could fit once the offer says: {attribute}.',
  },
  not_the_item: {
    de: 'Es würde passen, wenn auch Ähnliches recht ist.',
    uk: 'Підійшло б, якщо прийнятне й подібне.',
    en: 'It would fit if something similar will do.',
  },
  only_together: {
    de: 'Es würde passen, wenn auch {units} zusammen recht sind.',
    uk: 'Підійшло б, якщо прийнятно {units} разом замість однієї одиниці.',
    en: 'It would fit if {units} together will do.',
  },
  below_minimum: {
    de: 'Es würde passen, wenn die gebende Seite auch {most} abgibt.',
    uk: 'Підійшло б, якщо сторона, що надає, передасть і {most}.',
    en: 'It would fit if the giving side parts with {most} as well.',
  },
  too_late: {
    de: 'Es würde passen, wenn es bis {available} Zeit hat.',
    uk: 'Підійшло б, якщо можна зачекати до {available}.',
    en: 'It would fit if it may wait until {available}.',
  },
  expires_too_early: {
    de: 'Es würde passen, wenn es schon vor dem {bestBefore} gebraucht werden kann.',
    uk: 'Підійшло б, якщо майно знадобиться ще до {bestBefore}.',
    en: 'It would fit if it can be used before {bestBefore}.',
  },
  first_call: {
    de: 'Danach kann es vorgeschlagen werden.',
    uk: 'Після цього його можна буде запропонувати.',
    en: 'After that it can be suggested.',
  },
  declined: {
    de: 'Wer es doch möchte, schlägt es von Hand vor.',
    uk: 'Якщо рішення змінилося, пропозицію можна подати вручну.',
    en: 'Whoever wants it after all proposes it by hand.',
  },
  out_of_reach: {
    de: 'Es würde passen, wenn beides im ganzen Netz sichtbar ist.',
    uk: 'Підійшло б, якщо потребу й пропозицію бачитиме вся мережа.',
    en: 'It would fit if both are shown to the whole network.',
  },
};

/** Nothing of the item among what the reader may know of; the same words whether or not there is more. */
export const NOTHING_OFFERED: Text = {
  de: 'Von diesem Gegenstand ist kein Angebot bekannt.',
  uk: 'Пропозицій цього найменування наразі не відомо.',
  en: 'No offer of this item is known.',
};
export const NOTHING_NEEDED: Text = {
  de: 'Ein offener Bedarf an diesem Gegenstand ist nicht bekannt.',
  uk: 'Відкритих потреб у цьому найменуванні наразі не відомо.',
  en: 'No open need for this item is known.',
};

const OTHER_ITEM: Text = {
  de: 'Gewünscht: {asked}. Angeboten: {offered}.',
  uk: 'Потрібно: {asked}. Пропонується: {offered}.',
  en: 'Wanted: {asked}. Offered: {offered}.',
};

/** That the goods are another item than the one asked for, which they can stand in for. */
export const otherItemText = ({ asked, offered }: ItemNames): Text => said(OTHER_ITEM, { asked, offered });

/** Why the two do not come together, one sentence each: the limits first. */
export function reasonsOf(gap: Gap, attributeSet: string): Text[] {
  const missed = gap.limits.filter(({ fits }) => !fits);
  if (missed.length + gap.obstacles.length === 0) return [FITS];
  return [
    ...missed.map((limit) => missedText(limit, attributeSet)),
    ...gap.obstacles.map((o) => said(REASONS[o.kind], wordsOf(o))),
  ];
}

/** Which single change would help; null where none alone does. */
export function changeOf(gap: Gap, attributeSet: string): Text | null {
  const change = singleChange(gap);
  if (!change) return null;
  if ('kind' in change) {
    const words = CHANGES[change.kind];
    return words ? said(words, wordsOf(change)) : null;
  }
  return said(CHANGES[change.offered === null ? 'unsaid' : 'limit']!, valuesOf(change, attributeSet));
}

function missedText(limit: LimitReport, attributeSet: string): Text {
  const words = limit.offered === null ? UNSAID : limit.missesBy === undefined ? MISSES : BY;
  return said(words, valuesOf(limit, attributeSet));
}

function valuesOf(limit: LimitReport, attributeSet: string): Record<string, Text> {
  const { attribute, offered, unit, missesBy } = limit;
  return {
    attribute: attributeName(attributeSet, attribute),
    asked: askedText(limit, attributeSet),
    ...(offered === null ? {} : { offered: valueText(attributeSet, attribute, offered, unit) }),
    ...(missesBy === undefined ? {} : { by: valueText(attributeSet, attribute, missesBy, unit) }),
  };
}

/** The days and numbers of an obstacle as each language writes them. */
function wordsOf({ kind: _, ...facts }: Obstacle): Record<string, Text> {
  return Object.fromEntries(
    Object.entries(facts as Record<string, string | number | null>).map(([key, fact]) => [
      key,
      fact === null ? UNKNOWN : typeof fact === 'number' ? countText(fact) : dayText(fact),
    ]),
  );
}

const countText = (count: number): Text => ({ de: `${count}`, uk: `${count}`, en: `${count}` });

const UNKNOWN: Text = { de: 'auf Weiteres', uk: 'подальшого повідомлення', en: 'further notice' };

const said = (text: Text, values: Record<string, Text>): Text => ({
  de: fill(text, 'de', values),
  uk: fill(text, 'uk', values),
  en: fill(text, 'en', values),
});
