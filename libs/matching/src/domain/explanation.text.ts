import { attributeName, valueText } from '#libs/catalogue';
import { fill, type Language, type Text } from '#libs/kernel';
import type { Explanation, LimitReport } from './explanation.js';

const FITS: Text = {
  de: '{attribute}: angeboten {offered}, gewünscht {asked} – passt.',
  uk: '{attribute}: пропонується {offered}, потрібно {asked} – відповідає.',
  en: '{attribute}: {offered} offered, {asked} wanted – fits.',
};
const MISSES: Text = {
  de: '{attribute}: angeboten {offered}, gewünscht {asked} – passt nicht.',
  uk: '{attribute}: пропонується {offered}, потрібно {asked} – не відповідає.',
  en: '{attribute}: {offered} offered, {asked} wanted – does not fit.',
};
const NO_LIMITS: Text = {
  de: 'Der Bedarf nennt keine Grenzwerte; der Artikel ist derselbe.',
  uk: 'Потреба не має граничних значень; позиція каталогу збігається.',
  en: 'The need names no limits; the item is the same.',
};
const NO_LIMITS_INSTEAD: Text = {
  de: 'Der Bedarf nennt keine Grenzwerte.',
  uk: 'Потреба не має граничних значень.',
  en: 'The need names no limits.',
};
const INSTEAD: Text = {
  de: 'Gewünscht: {asked}. Angeboten: {offered}. Der Bedarf lässt Ähnliches zu.',
  uk: 'Потрібно: {asked}. Пропонується: {offered}. Потреба допускає подібне.',
  en: 'Wanted: {asked}. Offered instead: {offered}. The need says that something similar will do.',
};
const TOGETHER: Text = {
  de: '{attribute}: {units} × {each} sind zusammen {offered}, gewünscht {asked} – passt.',
  uk: '{attribute}: {units} × {each} – разом {offered}, потрібно {asked} – відповідає.',
  en: '{attribute}: {units} × {each} make {offered}, {asked} wanted – fits.',
};
const SEVERAL: Text = {
  de: '{units} × {offered} stehen für 1 × {asked}. Der Bedarf lässt Ähnliches zu.',
  uk: '{units} × {offered} замінюють 1 × {asked}. Потреба допускає подібне.',
  en: '{units} × {offered} stand in for 1 × {asked}. The need says that something similar will do.',
};
const SECOND: Text = {
  de: 'Das nächstbeste Angebot wäre um {points} Punkte ungünstiger.',
  uk: 'Наступна за якістю пропозиція була б гіршою на {points} балів.',
  en: 'The second-best offer would be {points} points worse.',
};
const ONLY: Text = {
  de: 'Kein anderes verfügbares Angebot passt.',
  uk: 'Жодна інша доступна пропозиція не підходить.',
  en: 'No other available offer fits.',
};
const AT_LEAST: Text = { de: 'mindestens {n}', uk: 'щонайменше {n}', en: 'at least {n}' };
const AT_MOST: Text = { de: 'höchstens {n}', uk: 'щонайбільше {n}', en: 'at most {n}' };
const EXACTLY: Text = { de: 'genau {n}', uk: 'рівно {n}', en: 'exactly {n}' };
const NOT_SAID: Text = { de: 'keine Angabe', uk: 'не зазначено', en: 'not said' };

/** What the two items are called. */
export interface ItemNames {
  readonly asked: Text;
  readonly offered: Text;
}

/**
 * The explanation of a match in sentences. A pair that people chose themselves has no second-best.
 * @param attributeSet of the item asked for
 */
export function sentencesOf(
  { limits, runnerUp, weights, insteadOf, unitsPerUnit }: Explanation,
  attributeSet: string,
  names: ItemNames,
): Text[] {
  const told = limits.map((limit) => sentence(limit, attributeSet, unitsPerUnit));
  const fits =
    insteadOf === undefined && unitsPerUnit === undefined
      ? orIfNone(told, NO_LIMITS)
      : [
          unitsPerUnit === undefined
            ? inAll(INSTEAD, inLanguage(names))
            : severalText(limits, unitsPerUnit, attributeSet, names),
          ...orIfNone(told, NO_LIMITS_INSTEAD),
        ];
  if (Object.keys(weights).length === 0 || runnerUp === undefined) return fits;
  return [...fits, runnerUp ? inAll(SECOND, () => ({ points: Math.round(runnerUp.worseBy) })) : ONLY];
}

const orIfNone = (sentences: readonly Text[], otherwise: Text): Text[] =>
  sentences.length === 0 ? [otherwise] : [...sentences];

const inLanguage =
  ({ asked, offered }: ItemNames) =>
  (language: Language): Record<string, unknown> => ({ asked: asked[language], offered: offered[language] });

/** "2 × generator (40 kVA) stand in for 1 × generator (at least 80 kVA)": with what adds up, where the need names it. */
function severalText(
  limits: readonly LimitReport[],
  units: number,
  attributeSet: string,
  { asked, offered }: ItemNames,
): Text {
  const sums = limits.flatMap((limit) => {
    const { attribute, unit, each } = limit;
    return each === undefined
      ? []
      : [{ each: valueText(attributeSet, attribute, each, unit), asked: askedText(limit, attributeSet) }];
  });
  const named = (name: Text, of: 'each' | 'asked', language: Language): string =>
    sums.length === 0
      ? name[language]
      : `${name[language]} (${sums.map((sum) => sum[of][language]).join(', ')})`;
  return inAll(SEVERAL, (language) => ({
    units,
    offered: named(offered, 'each', language),
    asked: named(asked, 'asked', language),
  }));
}

function sentence(limit: LimitReport, attributeSet: string, units: number | undefined): Text {
  const { attribute, unit, fits, offered, each } = limit;
  const name = attributeName(attributeSet, attribute);
  const asked = askedText(limit, attributeSet);
  const given = offered === null ? NOT_SAID : valueText(attributeSet, attribute, offered, unit);
  const one = each === undefined ? undefined : valueText(attributeSet, attribute, each, unit);
  return inAll(fits ? (one ? TOGETHER : FITS) : MISSES, (language) => ({
    attribute: name[language],
    units,
    each: one?.[language],
    offered: given[language],
    asked: asked[language],
  }));
}

/** What a limit asks of its attribute: "at least 60 kVA", "diesel / petrol". */
export function askedText(
  { attribute, unit, asked }: Pick<LimitReport, 'attribute' | 'unit' | 'asked'>,
  attributeSet: string,
): Text {
  const text = (value: number | string | boolean): Text => valueText(attributeSet, attribute, value, unit);
  const bound = (words: Text, value: number | undefined, language: Language): string[] =>
    value === undefined ? [] : [fill(words, language, { n: text(value)[language] })];
  const said = (language: Language): string =>
    [
      ...(asked.min === asked.max
        ? bound(EXACTLY, asked.min, language)
        : [...bound(AT_LEAST, asked.min, language), ...bound(AT_MOST, asked.max, language)]),
      ...(asked.oneOf ? [asked.oneOf.map((one) => text(one)[language]).join(' / ')] : []),
    ].join(', ');
  return { de: said('de'), uk: said('uk'), en: said('en') };
}

function inAll(text: Text, parameters: (language: Language) => Record<string, unknown>): Text {
  return {
    de: fill(text, 'de', parameters('de')),
    uk: fill(text, 'uk', parameters('uk')),
    en: fill(text, 'en', parameters('en')),
  };
}
